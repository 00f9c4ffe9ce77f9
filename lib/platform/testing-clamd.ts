import { type AddressInfo, createServer, type Socket } from "node:net";

const COMMAND = "zINSTREAM\0";

/** The bytes in the pieces that came so far, once the one that ends them is there; null before. */
function contentOf(sent: Buffer): Buffer | null {
  if (sent.subarray(0, COMMAND.length).toString() !== COMMAND) return null;
  const parts: Buffer[] = [];
  let at = COMMAND.length;
  while (sent.length >= at + 4) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

/** A daemon for tests that answers each whole file by `say` and hangs up; null stays silent. Listens at a path, or a port. */
export async function fakeClamd(say: (content: Buffer) => string | null, path?: string) {
  const talk = (socket: Socket) => {
    let sent = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (part) => {
      sent = Buffer.concat([sent, part]);
      const content = contentOf(sent);
      const reply = content && say(content);
      if (reply) socket.end(`${reply}\0`);
    });
  };
  const server = createServer(talk);
  await new Promise<void>((resolve) =>
    path ? server.listen(path, resolve) : server.listen(0, "127.0.0.1", resolve),
  );
  const port = () => (server.address() as AddressInfo).port;
  return {
    address: path ? `unix://${path}` : `tcp://127.0.0.1:${port()}`,
    close: () => void server.close(),
  };
}
