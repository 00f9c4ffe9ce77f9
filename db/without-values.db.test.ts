import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { asActor, asNobody, asVisitor, type Database } from "@/db/client";
import { users } from "@/db/schema";
import { anActor, aUser } from "@/db/testing/factories";

/** All that a log could write of the error that `work` ends in. */
const told = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "no error",
    (error: Error) => `${inspect(error, { depth: 9, showHidden: true })}\n${error.stack}`,
  );

it("keeps what people typed out of the error of a failed query, but not the statement", async () => {
  const { email } = await aUser();
  const actor = await anActor();
  const twice = (tx: Database) => tx.insert(users).values({ email, name: "Canary $& Person" });
  const ways = [
    asVisitor("auth", twice),
    asActor(actor, twice),
    asNobody((db) => db.execute(sql`select ${"Canary in a number"}::int`)),
  ];
  for (const words of await Promise.all(ways.map(told))) {
    expect(words).toContain("Failed query");
    expect(words).toMatch(/SQLSTATE (23505 users_email_unique|42501|22P02)/);
    expect(words).not.toContain("Canary");
    expect(words).not.toContain(email);
  }
});
