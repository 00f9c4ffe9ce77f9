import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { Pool } from "pg";
import { afterAll, expect, it } from "vitest";
import { emailChanges, idempotencyKeys, mails, rateLimits, sessions, tokens } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { aUser } from "@/db/testing/factories";
import { cleanUp } from "./clean-up";

const pool = new Pool({ connectionString: process.env.DATABASE_OWNER_URL, max: 2 });
const folder = mkdtempSync(join(tmpdir(), "fl-letters-"));
afterAll(async () => {
  await pool.end();
  rmSync(folder, { recursive: true });
});

const folders = { letters: folder, upgrades: folder };

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds);

function aFile(name: string, days: number) {
  writeFileSync(join(folder, name), "To: somebody\n");
  utimesSync(join(folder, name), ago(days * DAY), ago(days * DAY));
}

/** One of each that is still of use, and one that is not, of the same person. */
async function everything() {
  const { id: userId } = await aUser();
  const session = (expiresAt: Date, lastSeenAt: Date) =>
    owner.insert(sessions).values({ userId, tokenHash: randomUUID(), expiresAt, lastSeenAt });
  await session(ago(-DAY), ago(11 * HOUR));
  await session(ago(1000), ago(1000));
  await session(ago(-DAY), ago(13 * HOUR));
  const token = (expiresAt: Date) =>
    owner
      .insert(tokens)
      .values({ userId, purpose: "verify-email", tokenHash: randomUUID(), expiresAt });
  await token(ago(6 * DAY));
  await token(ago(8 * DAY));
  const newEmail = "new@example.test";
  await owner.insert(emailChanges).values({ userId, newEmail, expiresAt: ago(1000) });
  for (const days of [1, 3])
    await owner
      .insert(rateLimits)
      .values({ key: `${userId} ${days}`, count: 9, windowStartedAt: ago(days * DAY) });
  for (const days of [6, 8])
    await owner.insert(idempotencyKeys).values({
      ...{ userId, key: `key-of-${days}`, fingerprint: "f", answer: {} },
      createdAt: ago(days * DAY),
    });
  for (const days of [300, 400])
    await owner.insert(mails).values({
      ...{ key: `${userId} ${days}`, kind: "verify-email", refId: userId, userId },
      ...{ recipient: "a@example.test", createdAt: ago(days * DAY) },
    });
  aFile(`${userId}-new.txt`, 29);
  aFile(`${userId}-old.txt`, 31);
  aFile(`${userId}-new.backup`, 29);
  aFile(`${userId}-old.backup`, 31);
  return userId;
}

const ofFolder = (userId: string, ending: string) =>
  readdirSync(folder).filter((name) => name.startsWith(userId) && name.endsWith(ending)).length;

async function left(userId: string) {
  const of = async (
    table:
      | typeof emailChanges
      | typeof sessions
      | typeof tokens
      | typeof idempotencyKeys
      | typeof mails,
  ) => owner.$count(table, eq(table.userId, userId));
  return {
    sessions: await of(sessions),
    tokens: await of(tokens),
    email_changes: await of(emailChanges),
    rate_limits: await owner.$count(rateLimits, sql`key like ${`${userId}%`}`),
    idempotency_keys: await of(idempotencyKeys),
    mails: await of(mails),
    letters: ofFolder(userId, ".txt"),
    upgrades: ofFolder(userId, ".backup"),
  };
}

it("removes what is of no more use and nothing else, however often it runs", async () => {
  const userId = await everything();
  expect(await cleanUp(pool, folders)).toEqual({
    ...{ sessions: 2, tokens: 1, email_changes: 1, rate_limits: 1, idempotency_keys: 1 },
    ...{ mails: 1, coach_notes: 0, client_labels: 0, letters: 1, upgrades: 1 },
  });
  const kept = {
    sessions: 1,
    tokens: 1,
    email_changes: 0,
    rate_limits: 1,
    idempotency_keys: 1,
    mails: 1,
    letters: 1,
    upgrades: 1,
  };
  expect(await left(userId)).toEqual(kept);
  const none = Object.fromEntries(
    [...Object.keys(kept), "coach_notes", "client_labels"].map((name) => [name, 0]),
  );
  expect(await cleanUp(pool, folders)).toEqual(none);
  expect(await left(userId)).toEqual(kept);
});

it("leaves what others need when two run beside each other", async () => {
  const userId = await everything();
  const [one, other] = await Promise.all([cleanUp(pool, folders), cleanUp(pool, folders)]);
  expect(Object.keys(one).map((name) => (one[name] ?? 0) + (other[name] ?? 0))).toEqual([
    2, 1, 1, 1, 1, 1, 0, 0, 1, 1,
  ]);
  expect((await left(userId)).sessions).toBe(1);
});
