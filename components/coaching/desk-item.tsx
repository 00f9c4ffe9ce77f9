import type { ReactNode } from "react";
import { MarkIcon } from "@/components/charts/marks";
import {
  directionOf,
  KIND,
  quartersText,
  SHAPE,
  STATUS_TONE,
  STATUS_WORD,
} from "@/components/planner/item-looks";
import { Badge } from "@/components/ui/badge";
import { quarterText } from "@/lib/kernel/quarter";
import { hoursText } from "@/lib/planner/domain/hours";
import { moneyText } from "@/lib/planner/domain/money";
import type { PlanItem } from "@/lib/planner/domain/plan";

type DeskItemProps = {
  item: PlanItem;
  currency: string;
  /** What changed in it since the coach last answered. */
  changes: readonly string[];
  children: ReactNode;
};

/** One item of the revision under review, with what was said on it. */
export function DeskItem({ item, currency, changes, children }: DeskItemProps) {
  const { word } = KIND[item.kind];
  const where =
    item.startsIn === null
      ? "not placed yet"
      : `${quarterText(item.startsIn)}, ${quartersText(item.quarters)}`;
  return (
    <li id={item.id} className="grid gap-3 py-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <h3 className="flex items-start gap-2 text-lg">
          <span className="mt-[0.2em] flex">
            <MarkIcon shape={SHAPE[directionOf(item.serves)]} />
          </span>
          {item.title}
        </h3>
        <Badge tone={STATUS_TONE[item.status]}>{STATUS_WORD[item.status]}</Badge>
      </div>
      <p className="text-sm text-ink-2">
        {word}
        {item.provider && ` · ${item.provider}`} · {where} · {hoursText(item.hours)} h ·{" "}
        {moneyText(item.costMinor, currency)}
      </p>
      {item.notes && <p className="max-w-measure whitespace-pre-line">{item.notes}</p>}
      {changes.length > 0 && (
        <ul className="border-s-2 border-warn ps-4 text-sm">
          {changes.map((words) => (
            <li key={words} className="first-letter:uppercase">
              {words}
            </li>
          ))}
        </ul>
      )}
      {children}
    </li>
  );
}
