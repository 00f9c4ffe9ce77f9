import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runningEmbedded, startEmbedded } from "../db/embedded.mjs";
import { migrate } from "../db/migrate.mjs";
import { backUpFirst } from "./launch/back-up-first.mjs";
import { readConfiguration } from "./launch/configuration.mjs";
import { lockData } from "./launch/data-lock.mjs";
import { ownSecrets } from "./launch/secrets.mjs";

// Runs a script of ours against the database of this installation: the configured one, the embedded one of a
// running Fairlead, or the embedded one started for the length of the script.
//   node scripts/with-database.mjs scripts/admin.ts grant somebody@example.org
// With --bare before the script, a database that is started for it stays at the schema it has.

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const isBare = process.argv[2] === "--bare";
const [script, ...words] = process.argv.slice(isBare ? 3 : 2);

function refuse(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}

async function ownServer(dataDir) {
  if ((await lockData(dataDir)) === null)
    refuse(`Fairlead is just starting or stopping on ${dataDir}. Try again in a moment.`);
  const server = await startEmbedded({ dataDir });
  const beforeUpgrade = backUpFirst({
    ...{ folder, environment: environmentFor(server.urls, false), own },
    ...{ isOff: !settings.backsUp, say: console.log },
  });
  if (!isBare) await migrate({ ownerUrl: server.urls.owner, beforeUpgrade });
  return server;
}

if (!script) refuse("Use: node scripts/with-database.mjs <script.ts> [words…]");
if (existsSync(join(folder, ".env"))) process.loadEnvFile(join(folder, ".env"));
const { faults, settings } = readConfiguration(process.env, folder);
if (settings === null) refuse(...faults);

const own = settings.authSecret ? {} : ownSecrets(settings.dataDir);

/** What the script is told. */
const environmentFor = (urls, isRunning) => ({
  ...process.env,
  APP_ORIGIN: settings.origin,
  AUTH_SECRET: settings.authSecret ?? own.authSecret,
  DATA_DIR: settings.dataDir,
  DATABASE_URL: urls.web,
  DATABASE_OWNER_URL: urls.owner,
  // What a back-up keeps beside the data, and whether its secret is the installation's own to replace.
  ...(own.actionsKey ? { OWN_ACTIONS_KEY: own.actionsKey, OWN_SECRETS: "1" } : {}),
  ...(isRunning ? { FAIRLEAD_RUNS: "1" } : {}),
});

const joined = settings.database ?? (await runningEmbedded(settings.dataDir));
const server = joined ? null : await ownServer(settings.dataDir);
const urls = joined ?? server.urls;
const { status } = spawnSync(
  process.execPath,
  ["--conditions=react-server", "--import", "tsx", script, ...words],
  {
    cwd: folder,
    stdio: "inherit",
    env: environmentFor(urls, joined !== null && !settings.database),
  },
);
await server?.stop();
process.exit(status ?? 1);
