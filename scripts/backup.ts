import { join, resolve } from "node:path";
import { backUp } from "./backup/back-up";
import { ArchiveFault } from "./backup/chunks";
import { needed } from "./backup/environment";

// npm run backup -- <file>: everything of this installation in one file, while it runs or not.

const [file = `fairlead-${new Date().toISOString().slice(0, 10)}.backup`] = process.argv.slice(2);
const began = Date.now();
const passphrase = process.env.BACKUP_KEY || null;

try {
  const { tables, files, bytes, gone } = await backUp({
    ownerUrl: needed("DATABASE_OWNER_URL"),
    evidence: join(needed("DATA_DIR"), "evidence"),
    keys: {
      authSecret: needed("AUTH_SECRET"),
      ...(process.env.AUTH_SECRET_BEFORE ? { before: process.env.AUTH_SECRET_BEFORE } : {}),
      ...(process.env.OWN_ACTIONS_KEY ? { actionsKey: process.env.OWN_ACTIONS_KEY } : {}),
    },
    file: resolve(file),
    passphrase,
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const size = (bytes / 1_000_000).toFixed(1);
  process.stdout.write(
    `${file}: ${tables} tables and ${files} files, ${size} MB, written and read again in ${seconds} s.\n`,
  );
  if (gone.length > 0)
    process.stdout.write(`${gone.length} files were removed by their owners meanwhile.\n`);
  if (!passphrase)
    process.stdout.write(
      "It is not encrypted and holds all that people wrote, and the keys: guard it, or set BACKUP_KEY to a passphrase.\n",
    );
} catch (error) {
  const isOurs = error instanceof ArchiveFault;
  process.stderr.write(`${isOurs ? "" : "No back-up was made: "}${(error as Error).message}\n`);
  process.exitCode = 1;
}
