import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { ItemFindings } from "@/lib/assessment/domain/calibration-findings";
import { REASON_WORDS } from "@/lib/assessment/domain/calibration-words";
import type { PublishedInstrument } from "@/lib/assessment/domain/published-instrument";

type CalibrationItemsProps = {
  items: readonly ItemFindings[];
  /** The words, and the numbers in use. */
  active: PublishedInstrument;
  /** Ids in quarantine as proposed; null where nothing is proposed, or it cannot be changed any more. */
  quarantined: readonly string[] | null;
  /** The address of this page: a link of each item shows its curves. */
  address: string;
};

const number = (value: number | null | undefined) =>
  (value ?? null) === null ? "–" : two(value ?? 0);
const two = (value: number) => value.toFixed(2).replace("-", "−");

/** Each item with its fit, its slopes beside those in use, and what speaks against it. */
export function CalibrationItems({ items, active, quarantined, address }: CalibrationItemsProps) {
  const words = new Map(active.items.map(({ id, text }) => [id, text]));
  const known = new Map(active.graded.items.map((item) => [item.id, item]));
  return (
    <Table caption="Items with their fit" captionHidden>
      <thead>
        <tr>
          {quarantined && <th scope="col">Quarantine</th>}
          <th scope="col">Item</th>
          <th scope="col" className="text-end">
            Answers
          </th>
          <th scope="col" className="text-end">
            Item-rest r
          </th>
          <th scope="col" className="text-end">
            Slope (error)
          </th>
          <th scope="col" className="text-end">
            In use
          </th>
          <th scope="col" className="text-end">
            Thresholds d
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            {quarantined && (
              <td>
                {item.slopes && (
                  <input
                    type="checkbox"
                    name={`item-${item.id}`}
                    defaultChecked={quarantined.includes(item.id)}
                    aria-label={`Keep ${item.id} out of scoring`}
                    className="size-5"
                  />
                )}
              </td>
            )}
            <th scope="row" className="min-w-60 font-normal">
              <a href={`${address}?item=${item.id}#curves`}>{item.id}</a>{" "}
              <span className="text-ink-2">{words.get(item.id)}</span>
              <Remarks item={item} />
            </th>
            <td className="text-end tabular-nums">{item.answers ?? "under 5"}</td>
            <td className="text-end tabular-nums">{number(item.itemRest)}</td>
            <td className="text-end whitespace-nowrap tabular-nums">
              {slopes(item.slopes, item.slopeErrors)}
            </td>
            <td className="text-end whitespace-nowrap tabular-nums">
              {slopes(known.get(item.id)?.slopes ?? null, null)}
            </td>
            <td className="text-end whitespace-nowrap tabular-nums">
              {item.intercepts?.map(two).join(" · ") ?? "–"}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function slopes(values: readonly number[] | null, errors: readonly number[] | null): string {
  if (!values) return "–";
  return values
    .flatMap((value, k) => {
      if (value === 0) return [];
      const error = errors?.[k];
      return [error === undefined ? two(value) : `${two(value)} (${error.toFixed(2)})`];
    })
    .join(" · ");
}

const Remarks = ({ item }: { item: ItemFindings }) => (
  <div className="mt-1 flex flex-col items-start gap-1 empty:hidden">
    {item.quarantine.map((reason) => (
      <span key={reason}>
        <Badge tone="warn">Look</Badge> {REASON_WORDS[reason]}
      </span>
    ))}
    {item.merged && (
      <span className="text-ink-2">
        Rare answers merged: {item.merged.map((to) => to + 1).join(", ")}
      </span>
    )}
  </div>
);
