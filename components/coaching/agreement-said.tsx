import { Table } from "@/components/ui/table";
import type { Agreement } from "@/lib/coaching/domain/agreement";

type AgreementSaidProps = {
  agreement: Agreement;
  first: string;
  second: string;
  /** Of the items of the revision, by id. */
  titles: ReadonlyMap<string, string>;
};

const STEPS = ["alike", "one step apart", "two steps apart", "three steps apart"] as const;

/** Where two coaches who answered apart agree and where not: side by side, never as one number. */
export function AgreementSaid({ agreement, first, second, titles }: AgreementSaidProps) {
  const { isSameOutcome, criteria, alike, items } = agreement;
  const named = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? "A removed item");
  const lists = [
    ["Both commented on", named(items.both)],
    [`Only ${first} commented on`, named(items.onlyFirst)],
    [`Only ${second} commented on`, named(items.onlySecond)],
  ] as const;
  return (
    <div className="grid gap-4">
      <p>
        {isSameOutcome ? "Both come to the same outcome." : "The two come to different outcomes."}{" "}
        {criteria.length > 0 &&
          `Qualities that both looked at: ${criteria.length}, of them rated alike: ${alike}.`}
      </p>
      {criteria.length > 0 && <Criteria {...{ criteria, first, second }} />}
      {lists.some(([, some]) => some.length > 0) && (
        <dl className="grid gap-2">
          {lists.map(
            ([words, some]) =>
              some.length > 0 && (
                <div key={words}>
                  <dt className="text-sm text-ink-2">{words}</dt>
                  <dd>{some.join(", ")}</dd>
                </div>
              ),
          )}
        </dl>
      )}
    </div>
  );
}

type CriteriaProps = Pick<Agreement, "criteria"> & { first: string; second: string };

const Criteria = ({ criteria, first, second }: CriteriaProps) => (
  <Table caption="The qualities that both looked at" captionHidden>
    <thead>
      <tr>
        {["Quality", first, second, "Difference"].map((head) => (
          <th key={head} scope="col" className="first-letter:uppercase">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {criteria.map(({ word, steps, ...levels }) => (
        <tr key={word}>
          <th scope="row">{word}</th>
          <td>{levels.first}</td>
          <td>{levels.second}</td>
          <td>{STEPS[steps]}</td>
        </tr>
      ))}
    </tbody>
  </Table>
);
