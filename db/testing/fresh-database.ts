import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import { afterAll, inject } from "vitest";
import { runStatements } from "./run-statements";

// Runs before each database test file: a copy of the migrated database, named before anything asks for it.

const { owner, web, template } = inject("testServer");
const name = `fairlead_test_${randomBytes(6).toString("hex")}`;

/**
 * A connection that was closed a moment ago may still be there, and fails its test when it is cut off; a vacuum of the
 * server's own may be, which its owner may not end: tried again, and by force only at last.
 */
async function dropped(tries: number): Promise<void> {
  const how = tries > 2 ? "" : " with (force)";
  try {
    await runStatements(owner, [`drop database if exists ${name}${how}`]);
  } catch (error) {
    if (tries <= 1) throw error;
    await sleep(200);
    await dropped(tries - 1);
  }
}

function named(url: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

await runStatements(owner, [`create database ${name} template ${template}`]);
process.env.DATABASE_URL = named(web);
process.env.DATABASE_OWNER_URL = named(owner);

afterAll(async () => {
  const { fairleadPool } = globalThis as typeof globalThis & { fairleadPool?: Pool };
  const { closeOwner } = await import("./connect");
  await Promise.all([fairleadPool?.end(), closeOwner()]);
  await dropped(12);
});
