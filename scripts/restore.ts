import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ArchiveFault } from "./backup/chunks";
import { needed } from "./backup/environment";
import type { Begin } from "./backup/records";
import { restore } from "./backup/restore";

// npm run restore -- <file> [tombstones.txt]: into an installation nobody has an account in, while it is stopped.

const dataDir = needed("DATA_DIR");

/** The secret that opens what was sealed comes back with it, or is named beside the configured one. */
function restoreKeys({ keys }: Begin): string | null {
  const secret = needed("AUTH_SECRET");
  if (keys.authSecret === undefined || keys.authSecret === secret) return null;
  if (process.env.OWN_SECRETS === "1" && keys.actionsKey) {
    const own = { authSecret: keys.authSecret, actionsKey: keys.actionsKey };
    writeFileSync(join(dataDir, "secrets.json"), `${JSON.stringify(own, null, 2)}\n`, {
      mode: 0o600,
    });
    return null;
  }
  const place = join(dataDir, "secret-before.txt");
  writeFileSync(place, `${keys.authSecret}\n`, { mode: 0o600 });
  return `The back-up's AUTH_SECRET is another than the configured one. It lies in ${place}: set AUTH_SECRET_BEFORE to it, else private notes and second factors cannot be read.`;
}

async function run(file: string, tombstones: string): Promise<void> {
  if (process.env.FAIRLEAD_RUNS === "1")
    throw new ArchiveFault("Fairlead is running on this data: stop it first.");
  const began = Date.now();
  const { begin, tables, files, forgotten, applied } = await restore({
    ownerUrl: needed("DATABASE_OWNER_URL"),
    evidence: join(dataDir, "evidence"),
    file: resolve(file),
    passphrase: process.env.BACKUP_KEY || null,
    tombstones: resolve(tombstones),
  });
  const hint = restoreKeys(begin);
  const lines = [
    `Restored what was there on ${begin.madeAt}: ${tables} tables and ${files} files, in ${((Date.now() - began) / 1000).toFixed(1)} s.`,
    "Everybody is signed out.",
    ...(forgotten > 0 ? [`${forgotten} people who were deleted since stay deleted.`] : []),
    ...(applied.length > 0 ? [`Brought up to this version: ${applied.join(", ")}.`] : []),
    ...(hint ? [hint] : []),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

const [file, tombstones = join(dataDir, "tombstones.txt")] = process.argv.slice(2);
if (!file) {
  process.stderr.write("Use: npm run restore -- <file> [tombstones.txt]\n");
  process.exitCode = 2;
} else
  await run(file, tombstones).catch((error: Error) => {
    process.stderr.write(
      `${error instanceof ArchiveFault ? "" : "Nothing was restored: "}${error.message}\n`,
    );
    process.exitCode = 1;
  });
