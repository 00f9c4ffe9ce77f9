import { dayWords } from "@/lib/catalogue/domain/day-words";

type CycleChoiceProps = {
  heldId: string;
  cycles: readonly { from: string; to: string }[];
  chosen: string | null;
};

/** The cycles an audit may ask about; not printed. */
export function CycleChoice({ heldId, cycles, chosen }: CycleChoiceProps) {
  if (cycles.length < 2) return null;
  return (
    <nav aria-label="Cycles" className="print-hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {cycles.map(({ from, to }) => (
          <li key={from}>
            <a
              href={`/credits/${heldId}/audit?cycle=${from}`}
              aria-current={from === chosen ? "page" : undefined}
              className="tab"
            >
              {dayWords(from)} to {dayWords(to)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
