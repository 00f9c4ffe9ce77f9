import { Section } from "@/components/layout/section";
import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import {
  classWords,
  diffSentences,
  peopleSentence,
  tableWords,
} from "@/lib/catalogue/domain/release/diff-words";
import type { ReleaseDiff } from "@/lib/catalogue/domain/release/release-diff";
import { DiffList } from "./diff-list";

type ImportDiffProps = {
  diff: ReleaseDiff;
  people: { removed: number | null; reclassified: number | null } | null;
};

const shown = (count: number) => count.toLocaleString("en-GB");

/** What an import would change: in sentences, in people, in rows and by name. */
export function ImportDiff({ diff, people }: ImportDiffProps) {
  return (
    <>
      <Section title="What would change">
        <ul className="grid max-w-measure list-disc gap-2 ps-5">
          {diffSentences(diff).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {people && <li>{peopleSentence(people.removed, people.reclassified)}</li>}
        </ul>
      </Section>
      <Section title="Rows">
        <Counts counts={diff.counts} />
      </Section>
      <Section title="By name">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <DiffList title="Added" rows={diff.added.map(({ code, title }) => [code, title])} />
          <DiffList title="Removed" rows={diff.removed.map(({ code, title }) => [code, title])} />
          <DiffList
            title="Renamed"
            rows={diff.renamed.map(({ code, before, after }) => [code, `${before} → ${after}`])}
          />
          <DiffList
            title="Of another class"
            rows={diff.reclassified.map(({ code, title, before, after }) => [
              code,
              `${title}: ${classWords(before)} → ${classWords(after)}`,
            ])}
          />
          {diff.moved.count > 0 && <Moved moved={diff.moved} />}
        </div>
      </Section>
    </>
  );
}

const Counts = ({ counts }: Pick<ReleaseDiff, "counts">) => (
  <Table caption="Rows of each table" captionHidden>
    <thead>
      <tr>
        <th scope="col">Table</th>
        <th scope="col" className="text-end">
          In use
        </th>
        <th scope="col" className="text-end">
          This release
        </th>
      </tr>
    </thead>
    <tbody>
      {counts.map(({ table, before, after }) => (
        <tr key={table}>
          <th scope="row" className="font-normal">
            {tableWords(table)}
          </th>
          <td className="text-end tabular-nums">{shown(before)}</td>
          <td className="text-end tabular-nums">{shown(after)}</td>
        </tr>
      ))}
    </tbody>
  </Table>
);

const index = (value: number) => value.toFixed(1);

const Moved = ({ moved: { count, largest } }: Pick<ReleaseDiff, "moved">) => (
  <Disclosure summary={`Moved by five points or more: ${count}`}>
    <Table caption={`The ${largest.length} that move furthest`}>
      <thead>
        <tr>
          <th scope="col">Occupation</th>
          <th scope="col" className="text-end">
            Leadership
          </th>
          <th scope="col" className="text-end">
            Specialist
          </th>
        </tr>
      </thead>
      <tbody>
        {largest.map(({ code, title, leadership, specialist }) => (
          <tr key={code}>
            <th scope="row" className="font-normal">
              {title}
            </th>
            <td className="text-end whitespace-nowrap tabular-nums">
              {leadership.map(index).join(" → ")}
            </td>
            <td className="text-end whitespace-nowrap tabular-nums">
              {specialist.map(index).join(" → ")}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  </Disclosure>
);
