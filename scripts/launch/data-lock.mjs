import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An address that only one process can hold, and that its death gives back on Linux and Windows. */
function addressFor(dataDir) {
  const name = `fairlead-${createHash("sha256").update(realpathSync(dataDir)).digest("hex").slice(0, 24)}`;
  if (process.platform === "linux") return { address: `\0${name}`, isFile: false };
  if (process.platform === "win32") return { address: `\\\\.\\pipe\\${name}`, isFile: false };
  return { address: join(tmpdir(), `${name}.lock`), isFile: true };
}

const listen = (address) =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", reject);
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });

const isHeld = (address) =>
  new Promise((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });

/** Takes this data for this process; null where another has it. */
export async function lockData(dataDir) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const { address, isFile } = addressFor(dataDir);
  try {
    return await listen(address);
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    if (!isFile || (await isHeld(address))) return null;
    rmSync(address, { force: true });
    return listen(address);
  }
}
