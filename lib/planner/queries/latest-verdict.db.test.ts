import { expect, it } from "vitest";
import { aResult } from "@/db/testing/assessment-factories";
import { anActor } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { getPlanPage } from "./get-plan-page";
import { latestVerdict } from "./latest-verdict";

const EARLY = new Date("2025-01-10T10:00:00Z");
const LATE = new Date("2026-06-10T10:00:00Z");

/** The factory's score, moved: it leans specialist with .9 and −.5. */
async function moved(clientId: string, specialist: number, leadership: number) {
  const { score } = await aResult({ clientId, submittedAt: EARLY });
  if (typeof score !== "object" || score === null) throw new Error("a score is an object");
  const at = (mean: number) => ({ mean, standardError: 0.3 });
  const probabilities = { specialist: 0.02, leadership: 0.9, hybrid: 0.05, exploring: 0.03 };
  await aResult({
    clientId,
    submittedAt: LATE,
    score: {
      ...score,
      specialist: at(specialist),
      leadership: at(leadership),
      probabilities,
      verdict: { kind: "clear", outcome: "leadership", probability: 0.9 },
    },
  });
}

it("lets a really changed result drift from the plan, and noise not", async () => {
  const ada = await anActor();
  const plan = await aPlan({ clientId: ada.userId, path: "specialist" });
  await moved(ada.userId, 0.9, 1.6);
  expect(await latestVerdict(ada)).toMatchObject({ verdict: "leadership", changed: true });
  const { drift } = await getPlanPage(ada, { planId: plan.id, today: "2026-07-01" });
  expect(drift.join(" ")).toContain("latest result leans leadership");

  const eve = await anActor();
  await moved(eve.userId, 0.9, -0.3);
  expect(await latestVerdict(eve)).toMatchObject({ changed: false });
});

it("has no word on change with one sitting, and none at all without", async () => {
  const ada = await anActor();
  expect(await latestVerdict(ada)).toBeNull();
  await aResult({ clientId: ada.userId, submittedAt: LATE });
  expect(await latestVerdict(ada)).toMatchObject({ verdict: "specialist", changed: null });
});
