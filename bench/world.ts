import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { attempts } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { aHeld, anActivity } from "@/db/testing/credit-factories";
import { demoPerson, demoPlaces } from "@/db/testing/demo-places";
import { actorOf, aSession, aUser } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { startAttempt } from "@/lib/assessment/commands";
import { SCREEN_COOKIE } from "@/lib/kernel/screen";
import { loadDemo } from "@/scripts/demo/load-demo";

// People and data to ask for. Imported only once the environment says which database it is.

const MANY_CLIENTS = 200;

const cookieOf = async (person: { id: string }) =>
  `fairlead-session=${(await aSession(person)).cookie}`;

async function aBusyCoach() {
  const coach = await aUser({ name: "Busy Coach", roles: ["client", "coach"] });
  for (let index = 0; index < MANY_CLIENTS; index += 1) {
    const client = await aUser({ name: `Client ${index}` });
    const engagement = await anEngagement({ clientId: client.id, coachId: coach.id });
    for (const scope of ["results", "plan"] as const) await aGrant(engagement, { scope });
  }
  return coach;
}

const [FULL_PLAN, FULL_LEDGER] = [60, 200];

/** A person whose plan and ledger are full, and the plan. */
async function aFullPlan() {
  const person = await aUser();
  const held = await aHeld({ clientId: person.id });
  const plan = await aPlan({ clientId: person.id });
  for (let index = 0; index < FULL_PLAN; index += 1)
    await aPlanItem(plan, {
      title: `Step ${index}`,
      position: index,
      startsIn: plan.startsIn + (index % 20),
      hours: 20,
    });
  for (let index = 0; index < FULL_LEDGER; index += 1)
    await anActivity({ clientId: person.id }, [held.id]);
  return { path: `/plan/${plan.id}`, cookie: await cookieOf(person) };
}

/** A person in the middle of a sitting, with the questions still to answer. */
export async function aTestTaker() {
  const person = await aUser();
  const { attemptId } = await startAttempt(actorOf(person));
  const [row] = await owner.select().from(attempts).where(eq(attempts.id, attemptId));
  if (!row) throw new Error("A sitting was not started.");
  return { attemptId, items: row.itemOrder, cookie: await cookieOf(person), key: randomUUID() };
}

/** A browser that has shown a plan before: the wide one, whose timeline is the dearer of the views. */
const again = (cookie: string) => `${cookie}; ${SCREEN_COOKIE}=wide`;

/** The pages that are measured, by the words of the report. */
export async function thePages() {
  await loadDemo();
  const places = await demoPlaces();
  const pathOf = (name: string) => places.find((place) => place.name === name)?.path ?? "";
  const taker = await aTestTaker();
  const client = await cookieOf(await demoPerson("maya@demo.example"));
  const few = await cookieOf(await demoPerson("jonas@demo.example"));
  const many = await cookieOf(await aBusyCoach());
  const full = await aFullPlan();
  return [
    { name: "bare page", path: "/bench", cookie: client, aim: 1 },
    { name: "question", path: `/assessment/${taker.attemptId}/7`, cookie: taker.cookie, aim: 0.8 },
    { name: "result", path: pathOf("result"), cookie: client, aim: 0.6 },
    { name: "plan", path: pathOf("plan"), cookie: again(client), aim: 0.5 },
    { name: "plan, full", path: full.path, cookie: again(full.cookie), aim: 0.5 },
    { name: "plan, first look", path: pathOf("plan"), cookie: client, aim: null },
    { name: "plan, full, first", ...full, aim: null },
    { name: "occupation", path: "/occupations/29-1141.00", cookie: client, aim: 0.7 },
    { name: "map", path: "/occupations/map", cookie: client, aim: null },
    { name: "coach list", path: "/clients", cookie: few, aim: 0.5 },
    { name: `coach list of ${MANY_CLIENTS}`, path: "/clients", cookie: many, aim: null },
  ];
}
