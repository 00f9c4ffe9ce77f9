import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { backUpFirst } from "./launch/back-up-first.mjs";
import { build, install, needsInstall, presentBuild } from "./launch/building.mjs";
import { readConfiguration } from "./launch/configuration.mjs";
import { lockData } from "./launch/data-lock.mjs";
import { bringUpToDate, openDatabase } from "./launch/database.mjs";
import { announceMails } from "./launch/outbox.mjs";
import { ownSecrets } from "./launch/secrets.mjs";
import { environmentOf, isFree, loadData, serve } from "./launch/serving.mjs";

// npm start, npm run dev. Plain Node: nothing is installed yet when this begins.

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const isDevelopment = process.argv.includes("--dev");
const wantsDemo = process.argv.includes("--demo");
const began = Date.now();

const say = (text) => console.log(text);
const step = (text) => say(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);
function refuse(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}

/** What has been started so far, to be stopped in the opposite order. */
const running = [];
let isStopping = false;

async function stopAll(code) {
  if (isStopping) return process.exit(1);
  isStopping = true;
  for (const { stop } of running.toReversed()) await stop();
  process.exit(code);
}

function checkedSettings() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    refuse(`Fairlead needs Node 20.19 or newer; this is ${process.versions.node}.`);
  if (existsSync(join(folder, ".env"))) process.loadEnvFile(join(folder, ".env"));
  const { faults, settings } = readConfiguration(process.env, folder);
  if (settings === null) refuse(...faults);
  return settings;
}

/** The build to serve: the one that is there when it is made of these sources, else a new one. */
function builtApp({ actionsKey, deploymentId }, own) {
  if (isDevelopment) return { deploymentId };
  const present = presentBuild(folder, { actionsKey, deploymentId });
  if (present) return present;
  step("Building…");
  return build(folder, { actionsKey: actionsKey ?? own.actionsKey, deploymentId });
}

async function main() {
  const settings = checkedSettings();
  const lock = await lockData(settings.dataDir);
  if (lock === null)
    refuse(
      `Fairlead is already running on ${settings.dataDir}. Stop it, or set DATA_DIR to another folder.`,
    );
  if (!(await isFree(settings.port, settings.host)))
    refuse(`Port ${settings.port} is taken by another program. Set PORT to another one.`);
  if (needsInstall(folder)) {
    step("Installing packages…");
    install(folder);
  }
  const own = settings.authSecret && settings.actionsKey ? {} : ownSecrets(settings.dataDir);
  const { deploymentId } = builtApp(settings, own);
  step(settings.database ? "Opening the database…" : "Starting the database…");
  const database = await openDatabase(settings, say);
  running.push(database);
  const environment = environmentOf({
    settings,
    own,
    urls: database.urls,
    deploymentId,
    isDevelopment,
    wantsDemo,
  });
  const beforeUpgrade = backUpFirst({ folder, environment, own, isOff: !settings.backsUp, say });
  const applied = await bringUpToDate(database.urls, { beforeUpgrade, say });
  const [first] = applied;
  const steps =
    applied.length > 1 ? `${applied.length} steps, ${first} to ${applied.at(-1)}` : first;
  if (first) step(`Brought the database up to date: ${steps}`);
  step("Loading the catalogue…");
  loadData({ folder, environment, wantsDemo });
  step("Starting the web server and the worker…");
  running.push(await serve({ folder, settings, environment, isDevelopment, say }));
  if (!settings.hasMailServer) announceMails(settings.dataDir, say);
  step(`Fairlead is at ${settings.origin}  (Ctrl-C stops it)`);
}

process.on("SIGINT", () => void stopAll(0));
process.on("SIGTERM", () => void stopAll(0));
process.on("SIGHUP", () => void stopAll(0));

main().catch(async (error) => {
  console.error(error.message);
  await stopAll(1);
});
