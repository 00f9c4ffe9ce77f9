import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Some registries carry no programs for other platforms. npm install then leaves those optional packages out
// of the lock file, and the next npm ci refuses it. Run this after every change of dependencies.

const file = join(dirname(dirname(fileURLToPath(import.meta.url))), "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const { packages } = lock;

const SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const PROCESSORS = [
  "arm64",
  "arm",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];
const OTHER_NAMES = { windows: "win32", armv7: "arm", "arm-eabi": "arm" };

/** For which machines a package is, as its name says: `…-linux-arm64-musl`. */
function machineOf(name) {
  const parts = name.split(/[-/]/).flatMap((part) => [part, OTHER_NAMES[part] ?? part]);
  const os = SYSTEMS.filter((system) => parts.includes(system));
  const cpu = PROCESSORS.filter((processor) => parts.includes(processor)).slice(0, 1);
  const libc = ["musl", "glibc"].filter(
    (kind) => parts.includes(kind) || (kind === "glibc" && parts.includes("gnu")),
  );
  return {
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 && os.includes("linux") ? { libc } : {}),
  };
}

/** The entry that `parent` would load `name` from; undefined where there is none. */
function found(parent, name) {
  for (
    let place = parent;
    ;
    place = place.slice(0, Math.max(place.lastIndexOf("/node_modules/"), 0))
  ) {
    const entry = packages[`${place ? `${place}/` : ""}node_modules/${name}`];
    if (entry || place === "") return entry;
  }
}

const removed = Object.keys(packages).filter((path) => packages[path].extraneous);
for (const path of removed) delete packages[path];

const added = [];
for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const version = range.replace(/^[~^]/, "");
    const present = found(parent, name);
    if (present && (present.version === version || range !== version)) continue;
    const path = present ? `${parent}/node_modules/${name}` : `node_modules/${name}`;
    packages[path] = { version, ...machineOf(name), ...(dev ? { dev } : {}), optional: true };
    added.push(`${name}@${version}`);
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`Lock file: ${added.length} added, ${removed.length} removed as extraneous.`);
