import { FactList } from "@/components/planner/fact-list";
import { dayWords } from "@/lib/catalogue/domain/day-words";
import { amountWords } from "@/lib/catalogue/domain/requirement-words";
import type { HeldStanding } from "@/lib/planner/domain/credits/held-standing";

/** What is known of one award, and the figures of its standing. */
export function HeldFacts({ standing }: { standing: HeldStanding }) {
  const { held, judged, due } = standing;
  const unit = held.rule?.unit?.name ?? "credits";
  const facts = [
    ["Awarded on", dayWords(held.awardedOn)],
    ["Valid to, as the issuer says", held.expiresOn && dayWords(held.expiresOn)],
    ["Licence number", held.licenceNumber],
    ["Your status", held.status?.replaceAll("-", " ")],
    ["Next due", due && dayWords(due)],
    ["Cycle", judged?.cycle && `${dayWords(judged.cycle.from)} to ${dayWords(judged.cycle.to)}`],
    [
      "Pace that is needed",
      judged?.pacePerMonth && `${amountWords(judged.pacePerMonth, unit)} a month`,
    ],
    [
      "At the present pace",
      judged?.forecast != null && `${amountWords(judged.forecast, unit)} by its end`,
    ],
    ["Notes", held.notes],
  ] as const;
  return (
    <FactList facts={facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []))} />
  );
}
