import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate, readMigrations } from "@/db/migrate.mjs";

const folder = mkdtempSync(join(tmpdir(), "fl-migrations-"));
const database = `fairlead_migrate_${process.pid}`;
let ownerUrl = "";
let client: Client;

const journalFile = join(folder, "meta", "_journal.json");

/** Adds a migration to the copied folder. */
function add(tag: string, statements: string[]): void {
  const journal = JSON.parse(readFileSync(journalFile, "utf8"));
  writeFileSync(
    journalFile,
    JSON.stringify({ ...journal, entries: [...journal.entries, { tag }] }),
  );
  writeFileSync(join(folder, `${tag}.sql`), statements.join("\n--> statement-breakpoint\n"));
}

beforeAll(async () => {
  const server = process.env.DATABASE_OWNER_URL ?? "";
  cpSync(new URL("./migrations/", import.meta.url), folder, { recursive: true });
  const admin = new Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${database}`);
  await admin.end();
  const url = new URL(server);
  url.pathname = `/${database}`;
  ownerUrl = url.href;
  client = new Client({ connectionString: ownerUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  const admin = new Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await admin.connect();
  await admin.query(`drop database if exists ${database} with (force)`);
  await admin.end();
  rmSync(folder, { recursive: true });
});

describe("migrate", () => {
  it("applies every file once, however many start at the same moment", async () => {
    const applied = await Promise.all([1, 2, 3].map(() => migrate({ ownerUrl, folder })));
    expect(applied.flat()).toEqual(readMigrations(folder).map(({ tag }) => tag));
    expect(await migrate({ ownerUrl, folder })).toEqual([]);
  });

  it("takes a file back whole when one of its statements fails, and can go on once it is mended", async () => {
    add("9998_half", ["create table half_done (id int)", "select no_such_thing"]);
    await expect(migrate({ ownerUrl, folder })).rejects.toThrow(
      /9998_half failed and was taken back/,
    );
    expect((await client.query("select to_regclass('half_done') as t")).rows).toEqual([
      { t: null },
    ]);
    writeFileSync(join(folder, "9998_half.sql"), "create table half_done (id int)");
    expect(await migrate({ ownerUrl, folder })).toEqual(["9998_half"]);
  });

  it("has a back-up made before what is there is changed, and changes nothing where none can be", async () => {
    add("9999_later", ["create table later (id int)"]);
    const asked: string[] = [];
    const full = (tag: string) => {
      asked.push(tag);
      throw new Error("no room");
    };
    await expect(migrate({ ownerUrl, folder, beforeUpgrade: full })).rejects.toThrow("no room");
    expect((await client.query("select to_regclass('later') as t")).rows).toEqual([{ t: null }]);
    const beforeUpgrade = (tag: string) => asked.push(tag);
    expect(await migrate({ ownerUrl, folder, beforeUpgrade })).toEqual(["9999_later"]);
    expect(await migrate({ ownerUrl, folder, beforeUpgrade })).toEqual([]);
    expect(asked).toEqual(["9999_later", "9999_later"]);
  });

  it("refuses an applied file that was edited", async () => {
    writeFileSync(join(folder, "9998_half.sql"), "create table half_done (id bigint)");
    await expect(migrate({ ownerUrl, folder })).rejects.toThrow(/was edited after/);
    writeFileSync(join(folder, "9998_half.sql"), "create table half_done (id int)");
  });

  it("refuses a database that knows more than this version", async () => {
    await expect(migrate({ ownerUrl })).rejects.toThrow(/newer than this version/);
  });
});
