import { randomBytes } from "node:crypto";
import { Client, type Pool } from "pg";
import { afterAll, inject } from "vitest";

// Runs before each database test file: a copy of the migrated database, named before anything asks for it.

const { owner, web, template } = inject("testServer");
const name = `fairlead_test_${randomBytes(6).toString("hex")}`;

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: owner });
  await client.connect();
  await client.query(statement);
  await client.end();
}

function named(url: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

await onServer(`create database ${name} template ${template}`);
process.env.DATABASE_URL = named(web);
process.env.DATABASE_OWNER_URL = named(owner);

afterAll(async () => {
  const { fairleadPool } = globalThis as typeof globalThis & { fairleadPool?: Pool };
  const { closeOwner } = await import("./connect");
  await Promise.all([fairleadPool?.end(), closeOwner()]);
  await onServer(`drop database if exists ${name} with (force)`);
});
