import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { sessions } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { aSession, aUser } from "@/db/testing/factories";
import { beginSession, MOST_SESSIONS } from "./begin-session";

type Person = { id: string };

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const begin = (person: Person) =>
  beginSession({
    userId: person.id,
    tokenHash: randomUUID(),
    expiresAt: new Date(Date.now() + 3_600_000),
  });
const countOf = (person: Person) => owner.$count(sessions, eq(sessions.userId, person.id));
const isThere = async ({ id }: Person) => (await owner.$count(sessions, eq(sessions.id, id))) === 1;

/** As many sign-ins as there may be, one a minute, the first of them the oldest. */
async function aFullHouse(person: Person, given: Partial<typeof sessions.$inferInsert> = {}) {
  const made: Person[] = [];
  for (let minute = MOST_SESSIONS; minute > 0; minute -= 1)
    made.push(
      await aSession(person, { secondFactorAt: null, createdAt: minutesAgo(minute), ...given }),
    );
  return made;
}

it("ends the oldest sign-in of a person when one more than there may be begins, and nobody else's", async () => {
  const [ada, ben] = [await aUser(), await aUser()];
  const [oldest, next] = await aFullHouse(ada);
  await aFullHouse(ben);
  if (!oldest || !next) throw new Error("no sign-ins");
  await begin(ada);
  expect(await countOf(ada)).toBe(MOST_SESSIONS);
  expect([await isThere(oldest), await isThere(next)]).toEqual([false, true]);
  expect(await countOf(ben)).toBe(MOST_SESSIONS);
});

it("ends none before there are as many, and counts none that is dead", async () => {
  const ada = await aUser();
  const asleep = { lastSeenAt: minutesAgo(13 * 60) };
  await aFullHouse(ada, asleep);
  for (let count = 1; count <= MOST_SESSIONS; count += 1) await begin(ada);
  expect(await countOf(ada)).toBe(2 * MOST_SESSIONS);
});

it("keeps to it when two begin at once", async () => {
  const ada = await aUser();
  await aFullHouse(ada);
  for (let round = 0; round < 10; round += 1) {
    await Promise.all([begin(ada), begin(ada)]);
    expect(await countOf(ada)).toBe(MOST_SESSIONS);
  }
});

it("lets whoever has but the password end one whole sign-in, however often they try", async () => {
  const ada = await aUser();
  await aFullHouse(ada, { secondFactorAt: new Date() });
  for (let time = 0; time < 5; time += 1) await begin(ada);
  const whole = await owner
    .select({ secondFactorAt: sessions.secondFactorAt })
    .from(sessions)
    .where(eq(sessions.userId, ada.id));
  expect(whole.filter(({ secondFactorAt }) => secondFactorAt !== null)).toHaveLength(
    MOST_SESSIONS - 1,
  );
});

it("is the one place of the product where a sign-in begins", () => {
  const files = ["app", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /(?<![.]test)[.]tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  const begins = files.filter((file) =>
    /insert\(sessions\)|insert into sessions/.test(readFileSync(file, "utf8")),
  );
  expect(begins).toEqual(["lib/platform/begin-session.ts"]);
});
