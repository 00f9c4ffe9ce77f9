import { MarkIcon } from "@/components/charts/marks";
import { QuarterWords } from "@/components/ui/quarter-words";
import { hoursText } from "@/lib/planner/domain/hours";
import { moneyText } from "@/lib/planner/domain/money";
import { isPlaced, lastQuarter, type PlanItem, type PlanSnapshot } from "@/lib/planner/domain/plan";
import { directionOf, KIND, SHAPE } from "./item-looks";

/** A template as it would be laid out, in the order of time. */
export function TemplatePreview({ plan }: { plan: PlanSnapshot }) {
  const placed = plan.items.filter(isPlaced).sort((a, b) => a.startsIn - b.startsIn);
  const waiting = plan.items.filter((item) => !isPlaced(item));
  return (
    <div className="plate px-5 py-4">
      <ol className="divide-y divide-line">
        {placed.map((item) => (
          <Line key={item.id} item={item} currency={plan.currency}>
            <QuarterWords of={item.startsIn} /> to <QuarterWords of={lastQuarter(item)} />
          </Line>
        ))}
        {waiting.map((item) => (
          <Line key={item.id} item={item} currency={plan.currency}>
            To the tray
          </Line>
        ))}
      </ol>
      <p className="pt-3 text-sm text-ink-2">
        Laid out for {hoursText(plan.hoursPerQuarter)} hours a quarter and{" "}
        {moneyText(plan.budgetsMinor[0] ?? 0, plan.currency)} a year. What does not fit waits in the
        tray. Hours and fees are estimates: verify with the issuer.
      </p>
    </div>
  );
}

type LineProps = { item: PlanItem; currency: string; children: React.ReactNode };

function Line({ item, currency, children }: LineProps) {
  return (
    <li className="grid grid-cols-[1.25rem_1fr] gap-x-2 py-2.5">
      <MarkIcon shape={SHAPE[directionOf(item.serves)]} />
      <div className="min-w-0">
        <p className="font-semibold">{item.title}</p>
        <p className="text-sm text-ink-2">
          {KIND[item.kind].word} · {children}
          {item.hours > 0 && ` · ${hoursText(item.hours)} h`}
          {item.costMinor > 0 && ` · ${moneyText(item.costMinor, currency)}`}
        </p>
      </div>
    </li>
  );
}
