import { desc, eq } from "drizzle-orm";
import { plans, results, reviews, users } from "@/db/schema";
import { owner } from "./connect";

/** Somebody of the demo cast. */
export async function demoPerson(email: string) {
  const [row] = await owner.select().from(users).where(eq(users.email, email));
  if (!row) throw new Error(`The demo cast has no ${email}.`);
  return row;
}

/** What is worth showing of the demo, and who sees it. */
export async function demoPlaces() {
  const maya = await demoPerson("maya@demo.example");
  const jonas = await demoPerson("jonas@demo.example");
  const [result] = await owner
    .select({ id: results.attemptId })
    .from(results)
    .where(eq(results.clientId, maya.id))
    .orderBy(desc(results.scoredAt));
  const [plan] = await owner
    .select({ id: plans.id })
    .from(plans)
    .where(eq(plans.clientId, maya.id));
  const [review] = await owner
    .select({ id: reviews.id })
    .from(reviews)
    .where(eq(reviews.coachId, jonas.id));
  return [
    { name: "landing", path: "/", who: null },
    { name: "result", path: `/history/${result?.id}`, who: maya },
    { name: "history", path: "/history", who: maya },
    { name: "plan", path: `/plan/${plan?.id}`, who: maya },
    { name: "clients", path: "/clients", who: jonas },
    { name: "review", path: `/reviews/${review?.id}`, who: jonas },
  ];
}
