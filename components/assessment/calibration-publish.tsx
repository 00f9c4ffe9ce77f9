import { DeedButton } from "@/components/forms/deed-button";
import { Section } from "@/components/layout/section";
import { Table } from "@/components/ui/table";
import { publishCalibrationAction } from "@/lib/assessment/actions";
import type { PublishedInstrument } from "@/lib/assessment/domain/published-instrument";

type CalibrationPublishProps = {
  runId: string;
  proposed: PublishedInstrument;
  active: PublishedInstrument;
};

const two = (value: number | undefined) =>
  value === undefined ? "–" : value.toFixed(2).replace("-", "−");

const list = (names: readonly string[]) => (names.length === 0 ? "none" : names.join(", "));

const rowsOf = ({ graded, status, quarantined, hiddenFacets, limits }: PublishedInstrument) => [
  status,
  String(graded.items.filter(({ id }) => !quarantined.includes(id)).length),
  list(quarantined),
  list(hiddenFacets),
  two(graded.correlation),
  `${two(graded.cuts?.tau[0])} and ${two(graded.cuts?.tau[1])}`,
  `${two(limits.lz.soft)} and ${two(limits.lz.hard)}`,
  two(limits.oppositesGap),
];

const NAMES = [
  "Numbers",
  "Items that count",
  "In quarantine",
  "Facets hidden",
  "Correlation of the two sides",
  "Cuts, specialist and leadership",
  "Person fit, soft and hard limit",
  "Opposites apart, limit",
];

/** What would change, and the button that changes it. */
export function CalibrationPublish({ runId, proposed, active }: CalibrationPublishProps) {
  const [next, now] = [rowsOf(proposed), rowsOf(active)];
  return (
    <Section
      title="Publish"
      lead="Makes this a version, puts it in use for new sittings, and scores every sitting again under it. Until that is done people go on seeing the result they have. You can go back to an earlier version at any time."
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <Table caption="What would change" captionHidden>
          <thead>
            <tr>
              <th scope="col" />
              <th scope="col">In use now</th>
              <th scope="col">Proposed</th>
            </tr>
          </thead>
          <tbody>
            {NAMES.map((name, at) => (
              <tr key={name}>
                <th scope="row" className="font-normal">
                  {name}
                </th>
                <td>{now[at]}</td>
                <td>{next[at]}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <DeedButton action={publishCalibrationAction} fields={{ runId }} pendingText="Publishing…">
          Publish and put in use
        </DeedButton>
      </div>
    </Section>
  );
}
