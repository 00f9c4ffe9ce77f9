import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { typescript } from "./typescript.mjs";

/**
 * Before the schema of an installation changes, everything of it is written into DATA_DIR/before-upgrade and read again;
 * null where the operator makes back-ups of their own. What comes back is to be called with the first file that will
 * be applied; it throws where no back-up could be made.
 */
export function backUpFirst({ folder, environment, own, isOff, say }) {
  if (isOff) return null;
  return (tag) => {
    const place = join(environment.DATA_DIR, "before-upgrade");
    mkdirSync(place, { recursive: true, mode: 0o700 });
    const day = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
    const file = join(place, `${day}-before-${tag}.backup`);
    say(`Writing a back-up before the upgrade: ${file}`);
    const [program, ...words] = typescript("scripts/backup.ts", file);
    const { status, stderr } = spawnSync(program, words, {
      cwd: folder,
      env: { ...environment, ...(own.actionsKey ? { OWN_ACTIONS_KEY: own.actionsKey } : {}) },
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status === 0) return;
    throw new Error(
      `${stderr.trim()}\nNothing was changed. Make room in ${place}, or make a back-up yourself and set BACKUP_BEFORE_UPGRADE=no.`,
    );
  };
}
