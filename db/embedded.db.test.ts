import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { runningEmbedded, startEmbedded } from "@/db/embedded.mjs";
import { embeddedProgram } from "@/db/embedded-program.mjs";

const folder = mkdtempSync(join(tmpdir(), "fl-embedded-"));
const dataDir = join(folder, "data");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<Row>(statement);
  await client.end();
  return rows;
}

describe("the embedded PostgreSQL", () => {
  it("is made with checksums and two roles that row-level security binds", async () => {
    const server = await startEmbedded({ dataDir });
    expect(await ask(server.urls.web, "show data_checksums")).toEqual([{ data_checksums: "on" }]);
    expect(await ask(server.urls.web, "show fsync")).toEqual([{ fsync: "on" }]);
    expect(await ask(server.urls.web, "show listen_addresses")).toEqual([{ listen_addresses: "" }]);
    const roles =
      "select rolsuper or rolbypassrls or rolcreaterole as above from pg_roles where rolname like 'app\\_%'";
    expect(await ask(server.urls.owner, roles)).toEqual([{ above: false }, { above: false }]);
    await ask(server.urls.owner, "create table kept (n int); insert into kept values (1)");
    await server.stop();
    expect(await runningEmbedded(dataDir)).toBeNull();
  });

  it("comes back with every acknowledged row after a kill -9", async () => {
    for (let round = 2; round <= 4; round += 1) {
      const server = await startEmbedded({ dataDir });
      await ask(server.urls.owner, `insert into kept values (${round})`);
      process.kill(server.pid, "SIGKILL");
      await server.exited;
    }
    const server = await startEmbedded({ dataDir });
    const rows = await ask(server.urls.owner, "select n from kept order by n");
    expect(rows).toEqual([1, 2, 3, 4].map((n) => ({ n })));
    await server.stop();
  });

  it("stops a server that outlived its launcher, and is joined while it runs", async () => {
    const old = await startEmbedded({ dataDir });
    expect(await runningEmbedded(dataDir)).toEqual(old.urls);
    const server = await startEmbedded({ dataDir });
    await old.exited;
    expect(server.pid).not.toBe(old.pid);
    expect(await ask(server.urls.web, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it("is not fooled by a number that belongs to another program now", async () => {
    // Of the same user as the server, where that one gave up root: PostgreSQL forgives everybody else's number.
    const uid = embeddedProgram().owner ?? undefined;
    const other = spawn("sleep", ["300"], { uid, stdio: "ignore" });
    for (const name of [join("postgres", "postmaster.pid"), join("run", ".s.PGSQL.5432.lock")])
      writeFileSync(join(dataDir, name), `${other.pid}\n`);
    const server = await startEmbedded({ dataDir }).finally(() => other.kill());
    expect(await ask(server.urls.web, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it("starts where the path is too long for a socket", async () => {
    const deep = join(folder, "a".repeat(60), "b".repeat(60));
    mkdirSync(deep, { recursive: true });
    const server = await startEmbedded({ dataDir: deep });
    expect(await ask(server.urls.web, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.stop();
  });
});
