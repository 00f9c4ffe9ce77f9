import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrate, readMigrations, webRoleFault } from "@/db/migrate.mjs";
import { notifications, planItems } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { aPieceOfEvidence } from "@/db/testing/credit-factories";
import { aNotification, anActor, aSession } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { runStatements } from "@/db/testing/run-statements";
import { addNote } from "@/lib/coaching/commands/notes";
import { backUp, examine } from "./back-up";
import { toChunks } from "./chunks";
import { digestOf } from "./load";
import { word } from "./records";
import { restore } from "./restore";
import { copyOut, tablesOf } from "./tables";

const folder = mkdtempSync(join(tmpdir(), "fl-backup-"));
const ownerUrl = process.env.DATABASE_OWNER_URL ?? "";
const webUrl = process.env.DATABASE_URL ?? "";
const other = `fairlead_restored_${randomBytes(5).toString("hex")}`;
const inOther = (url: string) => Object.assign(new URL(url), { pathname: `/${other}` }).href;
const nowhere = join(folder, "no-such-file");
const keys = { authSecret: "the secret of this installation" };

async function within<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  await owner.execute(`create database ${other} template template0 encoding 'UTF8'`);
  await within(inOther(ownerUrl), (client) =>
    client.query("create extension if not exists pg_trgm"),
  );
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await runStatements(ownerUrl, [`drop database if exists ${other} with (force)`]);
});

async function aWorld() {
  const [ada, ben, coach] = [
    await anActor(),
    await anActor(),
    await anActor({ roles: ["client", "coach"] }),
  ];
  const engagement = await anEngagement({ clientId: ada.userId, coachId: coach.userId });
  await aGrant(engagement);
  await addNote(coach, { clientId: ada.userId, body: "Speaks of moving abroad" });
  await aSession({ id: ada.userId });
  const plan = await aPlan({ clientId: ada.userId });
  const benPlan = await aPlan({ clientId: ben.userId });
  await aPlanItem(benPlan, { title: "Ben's own" });
  const storedAs = randomBytes(16).toString("hex");
  mkdirSync(join(folder, "evidence"), { recursive: true });
  writeFileSync(join(folder, "evidence", storedAs), "a certificate");
  const file = { kind: "file", storedAs, bytes: 13, sha256: "0".repeat(64) } as const;
  const item = await aPlanItem(plan, { title: "CISM", kind: "certification" });
  await aPieceOfEvidence({ clientId: ada.userId, planId: plan.id, itemId: item.id, ...file });
  return { ada, ben, plan, storedAs };
}

/** Writes pairs, each in one transaction, until told to stop; the first is there when it begins. */
async function writing(plan: { id: string; clientId: string }) {
  let isOver = false;
  const pair = () =>
    owner.transaction(async (tx) => {
      const key = randomUUID();
      await tx.insert(planItems).values({
        ...{ planId: plan.id, clientId: plan.clientId, kind: "training", title: key },
        serves: { specialist: 1, leadership: 0, hybrid: 0 },
      });
      await tx
        .insert(notifications)
        .values({ userId: plan.clientId, key, kind: "test", refId: plan.id });
    });
  await pair();
  const done = (async () => {
    while (!isOver) await pair();
  })();
  return () => {
    isOver = true;
    return done;
  };
}

const made = (file: string, passphrase: string | null = null) =>
  backUp({
    ownerUrl,
    evidence: join(folder, "evidence"),
    keys,
    file: join(folder, file),
    passphrase,
  });
const put = (file: string, passphrase: string | null = null, tombstones = nowhere) =>
  restore({
    ownerUrl: inOther(ownerUrl),
    evidence: join(folder, "restored"),
    file: join(folder, file),
    passphrase,
    tombstones,
  });

it("brings back one moment, whole, into an empty installation, and nobody who left since", async () => {
  const { ada, ben, plan, storedAs } = await aWorld();
  const stop = await writing(plan);
  const written = await made("drill", "a long passphrase");
  await stop();
  expect(written).toMatchObject({ files: 1, gone: [] });
  writeFileSync(join(folder, "tombstones.txt"), `${ben.userId}\n`);

  const restored = await put("drill", "a long passphrase", join(folder, "tombstones.txt"));
  expect(restored).toMatchObject({ tables: written.tables, files: 1, forgotten: 1, applied: [] });
  expect(restored.begin.keys).toEqual(keys);
  expect(readFileSync(join(folder, "restored", storedAs), "utf8")).toBe("a certificate");

  const { sums } = await examine(join(folder, "drill"), "a long passphrase");
  await within(inOther(ownerUrl), async (client) => {
    const changed = new Set(["users", "sessions", "plans", "plan_items", "tombstones"]);
    for (const table of await tablesOf(client))
      if (!changed.has(table.name))
        expect([table.name, await digestOf(client, copyOut(table))]).toEqual([
          table.name,
          sums.get(`table ${table.name}`),
        ]);
    const one = async (query: string) => (await client.query(query)).rows[0];
    // Half a pair would be a torn snapshot.
    expect(
      await one(`select count(*) filter (where n.key is null)::int as torn, count(*) > 0 as some
        from plan_items i full join notifications n on n.key = i.title where i.plan_id = '${plan.id}' and i.kind = 'training' or i.id is null`),
    ).toEqual({ torn: 0, some: true });
    expect(await one("select count(*)::int as left from sessions")).toEqual({ left: 0 });
    expect(await one(`select count(*)::int as left from users where id = '${ben.userId}'`)).toEqual(
      { left: 0 },
    );
    expect(
      await one(`select count(*)::int as left from plan_items where title = 'Ben''s own'`),
    ).toEqual({ left: 0 });
    expect(
      await one(`select count(*)::int as kept from tombstones where user_id = '${ben.userId}'`),
    ).toEqual({ kept: 1 });
    expect(
      await one(`select count(*)::int as there from users where id = '${ada.userId}'`),
    ).toEqual({ there: 1 });
  });
});

it("leaves the restored database as bound as any: its roles, row-level security, keys and triggers", async () => {
  expect(await webRoleFault({ webUrl: inOther(webUrl) })).toBeNull();
  const bonds = `
    select (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity) as forced,
      (select count(*)::int from pg_constraint where connamespace = 'public'::regnamespace and contype = 'f' and convalidated) as keys,
      (select count(*)::int from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgenabled = 'O') as triggers`;
  const [before, after] = [
    await within(ownerUrl, (client) => client.query(bonds)),
    await within(inOther(ownerUrl), (client) => client.query(bonds)),
  ];
  expect(after.rows).toEqual(before.rows);
  const seen = await within(inOther(webUrl), (client) =>
    client.query("select count(*)::int as people from users"),
  );
  expect(seen.rows).toEqual([{ people: 0 }]);
  await within(inOther(ownerUrl), (client) =>
    client.query(
      "insert into audit_log (actor_id, subject_id, action, resource) values (gen_random_uuid(), gen_random_uuid(), 'read', 'plan')",
    ),
  );
});

it("refuses what is already lived in, altered, cut short, or of another version or key", async () => {
  await aNotification({ userId: (await anActor()).userId });
  await made("second", "a long passphrase");
  await expect(put("second", "a long passphrase")).rejects.toThrow("files of people here already");
  rmSync(join(folder, "restored"), { recursive: true });
  await expect(put("second", "a long passphrase")).rejects.toThrow("accounts here already");
  await expect(put("second", "another one")).rejects.toThrow("not its passphrase");
  const kept = readFileSync(join(folder, "second"));
  const altered = Buffer.from(kept);
  altered[kept.length >> 1] = (altered[kept.length >> 1] ?? 0) ^ 1;
  writeFileSync(join(folder, "altered"), altered);
  await expect(put("altered", "a long passphrase")).rejects.toThrow("altered");
  writeFileSync(join(folder, "cut"), kept.subarray(0, -200));
  await expect(put("cut", "a long passphrase")).rejects.toThrow("cut short");
  await archiveOf("newer", [...readMigrations(), { tag: "9999_tomorrow", hash: "0" }]);
  await expect(put("newer")).rejects.toThrow("newer version");
  await archiveOf(
    "edited",
    readMigrations().map(({ tag }) => ({ tag, hash: "0" })),
  );
  await expect(put("edited")).rejects.toThrow("another edition");
  expect(existsSync(join(folder, "restored"))).toBe(false);
});

it("takes a back-up of an older version, and brings its schema up to this one", async () => {
  const all = readMigrations();
  const known = all.findIndex(({ tag }) => tag.endsWith("tombstones_trust")) + 1;
  const older = Object.assign(new URL(ownerUrl), { pathname: `/${other}_older` }).href;
  const drop = () =>
    runStatements(ownerUrl, [`drop database if exists ${other}_older with (force)`]);
  const make = async () => {
    await owner.execute(`create database ${other}_older template template0 encoding 'UTF8'`);
    await within(older, (client) => client.query("create extension if not exists pg_trgm"));
  };
  const places = { ownerUrl: older, file: join(folder, "older"), passphrase: null };
  const evidence = join(folder, "no-evidence");
  try {
    await make();
    await migrate({ ownerUrl: older, upTo: known });
    await backUp({ ...places, evidence, keys });
    await drop();
    await make();
    const { applied } = await restore({ ...places, evidence, tombstones: nowhere });
    expect(applied).toEqual(all.slice(known).map(({ tag }) => tag));
  } finally {
    await drop();
  }
});

it("leaves nothing behind where it cannot be written, nor over one that is there", async () => {
  writeFileSync(join(folder, "taken.part"), "somebody's");
  await expect(made("taken")).rejects.toThrow("EEXIST");
  expect(readFileSync(join(folder, "taken.part"), "utf8")).toBe("somebody's");
  await expect(made(join("no", "such", "place"))).rejects.toThrow("ENOENT");
});

/** An archive of nothing that says it is of these migrations. */
async function archiveOf(name: string, migrations: { tag: string; hash: string }[]) {
  const begin = {
    is: "begin",
    madeAt: "",
    keys: {},
    migrations: migrations.map(({ tag, hash }) => ({ tag, hash })),
  } as const;
  const words = gzipSync(Buffer.concat([word(begin), word({ is: "end", tables: 0, files: 0 })]));
  const chunks: Buffer[] = [];
  for await (const chunk of toChunks(Readable.from([words]), null)) chunks.push(chunk);
  writeFileSync(join(folder, name), Buffer.concat(chunks));
}
