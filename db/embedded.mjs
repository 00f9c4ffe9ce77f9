import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { addresses, keptPlace, placeFor } from "./embedded-place.mjs";
import { lastWords, run, stopServer, survivorOf } from "./embedded-process.mjs";
import { embeddedProgram } from "./embedded-program.mjs";

// Nothing else in the project knows that this file exists, but the launcher and the test set-up.

const ORPHAN_PATIENCE_MS = 90_000;

/**
 * @typedef {{ owner: string, web: string, admin: string }} Addresses one URL for each role
 * @typedef {{ urls: Addresses, pid: number, exited: Promise<number | null>, stop: () => Promise<void> }} Embedded
 */

/** Makes the data in a folder beside its place and moves it there whole: never half a database. */
async function initialise(program, data, place, log) {
  const making = `${data}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  if (program.owner !== null) chownSync(making, program.owner, program.owner);
  const secret = `${making}.password`;
  const auth = place.password ? ["--auth=scram-sha-256", `--pwfile=${secret}`] : ["--auth=trust"];
  if (place.password) writeFileSync(secret, place.password, { mode: 0o600 });
  const { exited } = run(
    program.command("initdb", [
      "-D",
      making,
      "-U",
      "postgres",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      "--data-checksums",
      "--no-instructions",
      ...auth,
    ]),
    log,
  );
  const code = await exited;
  rmSync(secret, { force: true });
  if (code !== 0)
    throw new Error(
      `The database could not be made (initdb ended with ${code}):\n${lastWords(log)}`,
    );
  renameSync(making, data);
}

async function connected(url, work) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The two roles and the database. Safe to run again. */
async function prepare(urls, place) {
  const password = place.password ? `password '${place.password}'` : "";
  await connected(urls.admin, async (client) => {
    for (const role of ["app_owner", "app_web"]) {
      const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role]);
      const verb = rowCount ? "alter" : "create";
      await client.query(
        `${verb} role ${role} login nosuperuser nobypassrls nocreaterole ${password}`,
      );
    }
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'fairlead'");
    if (!rowCount) await client.query("create database fairlead owner app_owner");
  });
}

async function answers(urls) {
  return connected(urls.admin, (client) => client.query("select 1")).then(
    () => true,
    () => false,
  );
}

/** One try: true once it answers; false when an orphan still holds its memory or it is being told to wait. */
async function launch(program, data, place, settings, log) {
  const listening = place.socket
    ? ["-c", "listen_addresses=", "-c", `unix_socket_directories=${place.socket}`]
    : ["-c", "listen_addresses=127.0.0.1", "-c", `port=${place.port}`];
  const options = Object.entries({
    max_connections: "60",
    shared_buffers: "64MB",
    log_min_error_statement: "panic",
    // No errors of statements in the log: they quote what people wrote.
    log_min_messages: "log",
    log_error_verbosity: "terse",
    ...settings,
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = run(program.command("postgres", ["-D", data, ...listening, ...options]), log);
  let ended = false;
  void server.exited.then(() => {
    ended = true;
  });
  const urls = addresses(place);
  while (!ended) {
    if (await answers(urls)) return { ...server, urls };
    await sleep(30);
  }
  return null;
}

/** The running server of this data, for a script that wants to join it; null where there is none. */
export async function runningEmbedded(dataDir) {
  if (!existsSync(dataDir)) return null;
  const whole = realpathSync(dataDir);
  if (survivorOf(join(whole, "postgres")) === null) return null;
  const urls = addresses(keptPlace(whole));
  return (await answers(urls)) ? urls : null;
}

/**
 * Starts PostgreSQL on `dataDir`/postgres, making it first where there is none, and stops whatever
 * outlived an earlier launcher. `settings` are the server's own (tests turn `fsync` off).
 * @param {{ dataDir: string, settings?: Record<string, string> }} given
 * @returns {Promise<Embedded>}
 */
export async function startEmbedded({ dataDir, settings = {} }) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const whole = realpathSync(dataDir);
  const data = join(whole, "postgres");
  const log = join(whole, "postgres.log");
  const survivor = survivorOf(data);
  if (survivor !== null) await stopServer(survivor);
  const program = embeddedProgram();
  const place = await placeFor(whole);
  if (place.socket) {
    mkdirSync(place.socket, { recursive: true, mode: 0o700 });
    chmodSync(place.socket, 0o700);
    // Without the right to cross folders, a server that gave up root must own its socket's folder.
    if (program.owner !== null) chownSync(place.socket, program.owner, program.owner);
    // The folder is this data's alone and its server is gone: what a killed one left there would stop the next one
    // for as long as its number is somebody else's, or a dead process that nobody has taken note of.
    rmSync(join(place.socket, ".s.PGSQL.5432.lock"), { force: true });
  }
  if (!existsSync(data)) await initialise(program, data, place, log);
  let server = null;
  for (const end = Date.now() + ORPHAN_PATIENCE_MS; server === null; ) {
    server = await launch(program, data, place, settings, log);
    if (server === null && (Date.now() > end || !/still in use|lock file/.test(lastWords(log))))
      throw new Error(`The database did not start:\n${lastWords(log)}`);
    if (server === null) await sleep(500);
  }
  await prepare(server.urls, place);
  const { child, exited, urls } = server;
  return {
    urls,
    pid: child.pid ?? -1,
    exited,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) await stopServer(child.pid);
      await exited;
    },
  };
}
