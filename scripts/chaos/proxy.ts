import { connect, createServer, type Socket } from "node:net";
import { pipeline } from "node:stream";

/** `through`: as if it were not there; `refuses`: cuts whoever comes; `swallows`: takes everything and gives nothing. */
type Mode = "through" | "refuses" | "swallows";
export type Proxy = {
  port: number;
  set: (mode: Mode) => void;
  /** Ends every line with a reset, as a router does that was switched off and on. */
  cut: () => void;
  close: () => Promise<void>;
};

/** A TCP proxy before PostgreSQL's socket in the folder `socket`, which can be made to fail. */
export async function proxyTo(socket: string): Promise<Proxy> {
  const lines = new Set<Socket>();
  let mode: Mode = "through";
  const keep = (line: Socket) => {
    lines.add(line);
    line.on("error", () => undefined);
    line.once("close", () => lines.delete(line));
  };
  const server = createServer((line) => {
    keep(line);
    if (mode === "refuses") return void line.resetAndDestroy();
    const onward = connect(`${socket}/.s.PGSQL.5432`);
    keep(onward);
    // What was begun before the proxy swallows is swallowed too: nothing is taken out of the pipe any more.
    if (mode === "through") pipeline(line, onward, line, () => undefined);
    else line.resume();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const end = () => {
    for (const line of lines) line.destroy();
  };
  return {
    port: address && typeof address === "object" ? address.port : 0,
    set: (next) => {
      mode = next;
      if (next === "swallows") for (const line of lines) line.unpipe().pause();
    },
    cut: () => {
      for (const line of lines) if (line.remoteAddress) line.resetAndDestroy();
    },
    close: () => {
      end();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
