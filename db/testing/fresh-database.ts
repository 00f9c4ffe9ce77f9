import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Pool } from "pg";
import { inject } from "vitest";
import { dropDatabase } from "./drop-database";
import { runStatements } from "./run-statements";

// Runs before each database test file: a fresh copy of the migrated database and an empty folder of files, under the one
// name that its worker asks. The files of a worker share their modules, and so the pools; those begin again without a
// connection.

const { owner, web, template } = inject("testServer");
const name = `${template}_${process.env.VITEST_POOL_ID}`;

function named(url: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

process.env.DATABASE_URL = named(web);
process.env.DATABASE_OWNER_URL = named(owner);
process.env.DATA_DIR = join(tmpdir(), name);
rmSync(process.env.DATA_DIR, { recursive: true, force: true });
// Only now: a pool looks for its address when it is made. On a slow machine nobody is told to come again.
const here = globalThis as typeof globalThis & { fairleadPool?: Pool };
const { newPool } = await import("@/db/pool");
here.fairleadPool ??= newPool({ patience: 20 });
const { withoutConnections } = await import("./connect");
await withoutConnections();
await dropDatabase(owner, name);
await runStatements(owner, [`create database ${name} template ${template}`]);
