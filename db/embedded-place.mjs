import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Where the embedded server listens, and how it is called.

const SOCKET_LIMIT = 107 - "/.s.PGSQL.5432.lock".length;
const WINDOWS = process.platform === "win32";

/** The folder of the socket: inside the data where its path is short enough, else in the temporary folder. */
function socketFolder(dataDir) {
  const inside = join(dataDir, "run");
  if (inside.length <= SOCKET_LIMIT) return inside;
  const name = createHash("sha256").update(dataDir).digest("hex").slice(0, 16);
  return join(tmpdir(), `fairlead-${name}`);
}

/** That port where nobody has it, else any that is free. */
const freePort = (wanted = 0) =>
  new Promise((resolve, reject) => {
    const probe = createServer().once("error", (error) =>
      wanted === 0 ? reject(error) : resolve(freePort()),
    );
    probe.listen(wanted, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** One address for each role. */
export function addresses(place) {
  const at = (role, database) =>
    place.socket
      ? `postgresql://${role}@localhost:5432/${database}?host=${encodeURIComponent(place.socket)}`
      : `postgresql://${role}:${place.password}@127.0.0.1:${place.port}/${database}`;
  return {
    owner: at("app_owner", "fairlead"),
    web: at("app_web", "fairlead"),
    admin: at("postgres", "postgres"),
  };
}

/** Where the server of this data listens: a socket, or a port with a password where there are no sockets. */
export async function placeFor(dataDir) {
  if (!WINDOWS) return { socket: socketFolder(dataDir) };
  const file = join(dataDir, "postgres.json");
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const place = {
    // The same port again: the app keeps its address through a restart of the database.
    port: await freePort(kept.port),
    password: kept.password ?? randomBytes(24).toString("hex"),
  };
  writeFileSync(file, JSON.stringify(place), { mode: 0o600 });
  return place;
}

/** Where a server that is running already listens. */
export function keptPlace(dataDir) {
  if (!WINDOWS) return { socket: socketFolder(dataDir) };
  return JSON.parse(readFileSync(join(dataDir, "postgres.json"), "utf8"));
}
