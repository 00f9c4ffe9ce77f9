import "server-only";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";

const PORT = 3310;
const LONGEST_MS = 30_000;

/** Where a clamd listens: `tcp://host:3310`, or `unix:///run/clamav/clamd.ctl`. */
function addressOf(clamd: string) {
  const { protocol, hostname, port, pathname } = new URL(clamd);
  if (protocol === "unix:") return { path: pathname };
  return { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || PORT) };
}

const lengthOf = (bytes: number) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
};

/** A command, then pieces with their length before them, and one of none at the end: INSTREAM of clamd's manual. */
async function* instream(place: string): AsyncGenerator<Buffer> {
  yield Buffer.from("zINSTREAM\0");
  for await (const part of createReadStream(place)) {
    yield lengthOf(part.length);
    yield part;
  }
  yield lengthOf(0);
}

async function send(socket: Socket, place: string, signal: AbortSignal): Promise<void> {
  for await (const piece of instream(place))
    if (!socket.write(piece)) await once(socket, "drain", { signal });
}

/**
 * Has a file looked through by a ClamAV daemon.
 * @param clamd where it listens, `tcp://host:port` or `unix:///path`
 * @param place the file's path
 * @param longestMs how long may pass until its verdict, in ms
 * @returns what it found, by the signature's name, or null where it found nothing
 * @throws Error where it gives no verdict: away, too slow, or unwilling (a limit of its own)
 */
export async function scanFile(
  clamd: string,
  place: string,
  longestMs = LONGEST_MS,
): Promise<string | null> {
  const signal = AbortSignal.timeout(longestMs);
  const socket = connect({ ...addressOf(clamd), signal });
  try {
    const [reply] = await Promise.all([text(socket), send(socket, place, signal)]);
    return verdictOf(reply);
  } finally {
    socket.destroy();
  }
}

function verdictOf(reply: string): string | null {
  const said = reply.replace(/\0.*$/s, "");
  if (said === "stream: OK") return null;
  const [, found] = /^stream: (.+) FOUND$/.exec(said) ?? [];
  if (found) return found;
  throw new Error("clamd gave no verdict");
}
