import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { supervise } from "./supervise.mjs";
import { typescript } from "./typescript.mjs";

const READY_MS = 120_000;
const PORT_MS = 3000;

const listensNobody = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer().once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });

/** Whether nobody listens where we are going to; waits a moment for what is just ending there. */
export async function isFree(port, host) {
  for (const end = Date.now() + PORT_MS; Date.now() < end; await sleep(200)) {
    if (await listensNobody(port, host)) return true;
  }
  return false;
}

/** A demo on one's own machine is looked at by password alone; everywhere else coaches and admins need a second factor. */
export const secondFactorRule = ({ secondFactor, isPublic }, wantsDemo) =>
  secondFactor ?? (wantsDemo && !isPublic ? "optional" : "required");

/** What the programs of this start are told. */
export function environmentOf({ settings, own, urls, deploymentId, isDevelopment, wantsDemo }) {
  const key = settings.actionsKey
    ? { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: settings.actionsKey }
    : {};
  return {
    ...process.env,
    ...key,
    ...(deploymentId ? { DEPLOYMENT_ID: deploymentId } : {}),
    NODE_ENV: isDevelopment ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    APP_ORIGIN: settings.origin,
    AUTH_SECRET: settings.authSecret ?? own.authSecret,
    DATA_DIR: settings.dataDir,
    SECOND_FACTOR: secondFactorRule(settings, wantsDemo),
    HOST: settings.host,
    PORT: String(settings.port),
    DATABASE_URL: urls.web,
    DATABASE_OWNER_URL: urls.owner,
  };
}

/** Loads what every installation begins with; with `--demo`, the demo cast too. */
export function loadData({ folder, environment, wantsDemo }) {
  const [program, ...words] = typescript("scripts/seed.ts", ...(wantsDemo ? ["--demo"] : []));
  const { status } = spawnSync(program, words, {
    cwd: folder,
    env: environment,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error("The catalogue could not be loaded (see above).");
}

async function untilHealthy({ host, port }) {
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  for (const end = Date.now() + READY_MS; Date.now() < end; await sleep(100)) {
    const answer = await fetch(
      `http://${name.includes(":") ? `[${name}]` : name}:${port}/healthz`,
    ).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error("The server did not answer within two minutes (see above).");
}

/**
 * A page is drawn from short-lived objects: with room for those of many pages at once, few live long enough to
 * be copied. Measured: a tenth to a fifth less CPU per page, for some 100 MB (decision 012).
 */
const YOUNG = "--max-semi-space-size=64";

/** Starts the web server and the worker, and waits until pages are served. */
export async function serve({ folder, settings, environment, isDevelopment, say }) {
  // The web server speaks to the database as app_web and never learns the owner's address.
  const { DATABASE_OWNER_URL: _, ...webEnvironment } = environment;
  const server = supervise({
    name: "web server",
    words: [process.execPath, YOUNG, "scripts/server.mjs", ...(isDevelopment ? ["--dev"] : [])],
    environment: webEnvironment,
    say,
    folder,
  });
  const worker = supervise({
    name: "worker",
    words: typescript("scripts/worker.ts"),
    environment,
    say,
    folder,
  });
  const stop = async () => {
    await Promise.all([server.stop(12_000), worker.stop(12_000)]);
  };
  await untilHealthy(settings).catch(async (error) => {
    await stop();
    throw error;
  });
  return { stop };
}
