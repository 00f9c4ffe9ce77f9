import { type Fault, kills, type Plan, type Seen } from "./kills";
import type { Outcome } from "./scene";

/** After its own death, and after the database is there again (trust.md, 5). */
const BACK_MS = { F1: 10_000, F2: 5000 };
const REFUSAL_MS = 3000;

/** What does not hold of what must, in words. */
function faultsOf(fault: Fault, seen: Seen): string[] {
  const none = ["lost", "twice", "half", "missed", "exits"] as const;
  return [
    ...none.filter((name) => seen[name] > 0).map((name) => `${seen[name]} ${name}`),
    ...(seen.wrong.length > 0 ? [`answers that are neither page nor 503: ${seen.wrong}`] : []),
    ...(seen.slowestBackMs > BACK_MS[fault] ? [`back after ${seen.slowestBackMs} ms`] : []),
    ...(seen.slowestRefusalMs > REFUSAL_MS ? [`refused after ${seen.slowestRefusalMs} ms`] : []),
  ];
}

/** Kills, and says what was seen. Broken on purpose, only losses and doubles count: what else is seen proves nothing. */
export async function judgeKills(plan: Plan): Promise<Outcome> {
  const { wrong, ...seen } = await kills(plan);
  const counted = { ...seen, wrong: wrong.length };
  if (!plan.isBroken) return { seen: counted, faults: faultsOf(plan.fault, { ...seen, wrong }) };
  const isNoticed = seen.lost + seen.twice > 0;
  return { seen: counted, faults: isNoticed ? [] : ["what was broken on purpose was not noticed"] };
}
