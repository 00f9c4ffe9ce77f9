import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Plain Node: this runs before anything is installed.

const SOURCES = [
  ...["app", "components", "lib", "db", "public"],
  ...["package.json", "package-lock.json", "next.config.ts", "tsconfig.json", "postcss.config.mjs"],
  ...["proxy.ts", "instrumentation.ts"],
];
const NO_SOURCE = /[.]test[.]tsx?$|^db\/(testing|migrations\/meta)/;

function* filesIn(folder, path) {
  const whole = join(folder, path);
  if (!existsSync(whole)) return;
  if (!statSync(whole).isDirectory()) return yield path;
  for (const name of readdirSync(whole).sort()) yield* filesIn(folder, `${path}/${name}`);
}

/** One short name for everything the build is made of. */
function sourcesFingerprint(folder) {
  const whole = createHash("sha256").update(process.versions.node.split(".")[0]);
  for (const path of SOURCES.flatMap((source) => [...filesIn(folder, source)])) {
    if (!NO_SOURCE.test(path)) whole.update(`\0${path}\0`).update(readFileSync(join(folder, path)));
  }
  return whole.digest("hex").slice(0, 24);
}

const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : null);

/** Whether node_modules is not what the lock file says. */
export function needsInstall(folder) {
  const lock = read(join(folder, "package-lock.json"));
  if (!existsSync(join(folder, "node_modules", ".package-lock.json"))) return true;
  const stamp = read(join(folder, "node_modules", ".fairlead-lock"));
  return stamp !== null ? stamp !== hashOf(lock) : !agrees(folder, lock);
}

const hashOf = (text) =>
  createHash("sha256")
    .update(text ?? "")
    .digest("hex");

/** Whether every package that must be there is there, in the version the lock file says. An image is without tools. */
function agrees(folder, lock) {
  const isLean = process.env.NODE_ENV === "production";
  const wanted = Object.entries(JSON.parse(lock).packages);
  const present = JSON.parse(read(join(folder, "node_modules", ".package-lock.json"))).packages;
  return wanted.every(
    ([path, { version, optional, peer, os, dev, devOptional }]) =>
      [path === "", optional, peer, os, isLean && (dev || devOptional)].some(Boolean) ||
      present[path]?.version === version,
  );
}

/** Installs exactly what the lock file says. */
export function install(folder) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    env: { ...process.env, NODE_ENV: "development" },
  });
  if (status !== 0)
    throw new Error("The packages could not be installed (npm ci failed, see above).");
  writeFileSync(
    join(folder, "node_modules", ".fairlead-lock"),
    hashOf(read(join(folder, "package-lock.json"))),
  );
}

function gitCommit(folder) {
  try {
    const git = (...words) =>
      execFileSync("git", words, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] })
        .toString()
        .trim();
    return git("status", "--porcelain") === "" ? git("rev-parse", "--short=12", "HEAD") : null;
  } catch {
    return null;
  }
}

const recordOf = (folder) => join(folder, ".next", "fairlead-build.json");

/** The build that is there, when it is whole and made of these very sources; else null. */
export function presentBuild(folder, { actionsKey, deploymentId }) {
  const text = read(recordOf(folder));
  if (text === null || !existsSync(join(folder, ".next", "BUILD_ID"))) return null;
  const build = JSON.parse(text);
  if (build.fingerprint !== sourcesFingerprint(folder)) return null;
  if (actionsKey !== null && build.actionsKeyHash !== hashOf(actionsKey)) return null;
  if (deploymentId !== null && build.deploymentId !== deploymentId) return null;
  return build;
}

/** Builds the app with this installation's own key for its actions. */
export function build(folder, { actionsKey, deploymentId }) {
  const fingerprint = sourcesFingerprint(folder);
  const id = deploymentId ?? gitCommit(folder) ?? fingerprint.slice(0, 12);
  const { status } = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
      DEPLOYMENT_ID: id,
    },
  });
  if (status !== 0) throw new Error("The build failed (see above).");
  const record = { fingerprint, deploymentId: id, actionsKeyHash: hashOf(actionsKey) };
  mkdirSync(join(folder, ".next"), { recursive: true });
  writeFileSync(recordOf(folder), JSON.stringify(record));
  return record;
}
