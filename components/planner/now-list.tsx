import { type Quarter, quarterText } from "@/lib/kernel/quarter";

type NowListProps = {
  plan: { id: string; startsIn: Quarter } | null;
  items: readonly { id: string; title: string; status: string }[];
  quarter: Quarter;
};

/** What a plan asks of the present quarter. */
export function NowList({ plan, items, quarter }: NowListProps) {
  if (!plan)
    return <p className="text-ink-2">Once you have a plan, this quarter’s steps stand here.</p>;
  if (items.length === 0) return <p className="text-ink-2">{emptyWords(plan.startsIn, quarter)}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {items.map((item) => (
        <li key={item.id} className="flex items-baseline justify-between gap-4 py-3">
          <a href={`/plan/${plan.id}/items/${item.id}`}>{item.title}</a>
          <span className="text-sm whitespace-nowrap text-ink-2">{item.status}</span>
        </li>
      ))}
    </ul>
  );
}

const emptyWords = (startsIn: Quarter, quarter: Quarter): string =>
  startsIn > quarter
    ? `Your plan starts in ${quarterText(startsIn)}. Nothing is due before.`
    : "Nothing is planned for this quarter.";
