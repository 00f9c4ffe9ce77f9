import { randomBytes } from "node:crypto";
import { eq, inArray, like } from "drizzle-orm";
import { mails, passwords, users } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { hashPassword } from "@/lib/accounts/commands/hash-password";
import { saveReflections } from "@/lib/assessment/commands";
import { thisQuarter, today } from "@/lib/platform/clock";
import { CLIENTS, INES, JONAS, MAYA, REFLECTIONS, ZONE } from "./cast";
import { giveCheckIns } from "./check-ins";
import { countInCohorts, keepTemplate, labelSome, meet, review } from "./coach-work";
import { giveCredits } from "./credits";
import { joinClient, person } from "./join-client";
import { giveScenarios } from "./scenarios";

const ADDRESSES = "%@demo.example";

async function makeCast(): Promise<void> {
  const coach = await person(JONAS, ["client", "coach"]);
  await person(INES, ["client", "admin"]);
  const maya = await joinClient(MAYA, coach, 11);
  const joined = [{ ...maya, client: MAYA }];
  for (const [index, client] of CLIENTS.entries())
    joined.push({ ...(await joinClient(client, coach, 100 + 10 * index)), client });
  await keepTemplate(coach);
  const answers = Object.entries(REFLECTIONS).map(([questionId, body]) => ({
    questionId,
    body,
    version: 0,
  }));
  await saveReflections(maya.actor, { attemptId: maya.latest, answers });
  await giveCredits(maya.actor, today(ZONE));
  if (maya.planId) {
    await giveCheckIns(maya.actor, maya.planId, thisQuarter(ZONE));
    await review(maya.actor, coach, maya.planId);
    await meet(maya.actor, coach);
    await giveScenarios(maya.actor, maya.planId, thisQuarter(ZONE));
  }
  await countInCohorts(coach, joined);
  await labelSome(coach);
  // Nobody is there to read them.
  await owner.delete(mails).where(like(mails.recipient, ADDRESSES));
}

/** One password for the three who are printed, new at every start with the demo: it is kept nowhere. */
async function setPassword(): Promise<string> {
  const password = randomBytes(9).toString("base64url");
  const hash = await hashPassword(password);
  const emails = [MAYA, JONAS, INES].map(({ email }) => email);
  const rows = await owner.select({ id: users.id }).from(users).where(inArray(users.email, emails));
  for (const { id } of rows)
    await owner
      .insert(passwords)
      .values({ userId: id, hash })
      .onConflictDoUpdate({ target: passwords.userId, set: { hash } });
  return password;
}

/** Loads the demo cast where it is not there yet, and says how to sign in as each. */
export async function loadDemo(): Promise<void> {
  const [there] = await owner
    .select({ id: users.id })
    .from(users)
    .where(eq(users.email, MAYA.email));
  if (!there) await makeCast();
  const password = await setPassword();
  console.log(`Demo: sign in with the password  ${password}  as`);
  console.log(`  ${MAYA.email}    a client with three assessments and a plan`);
  console.log(`  ${JONAS.email}   a coach with 27 clients, in two cohorts`);
  console.log(`  ${INES.email}    an admin`);
}
