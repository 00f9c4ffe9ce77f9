import { Table } from "@/components/ui/table";
import type { ChangeReading, ChangeStatement } from "@/lib/assessment/domain/change-between";
import { inHowMany, VERDICT_WORDS } from "@/lib/assessment/domain/change-words";
import { inPercent } from "./in-percent";

type Stated = Extract<ChangeStatement, { kind: "stated" }>;

/** Under which assumption the change was judged, what another would say, and how much such a comparison can see. */
export function HistoryMethod({ statement }: { statement: Stated }) {
  const { retest, days, dimensions } = statement;
  const { specialist, leadership } = dimensions;
  const [half, large] = [0, 1].map((at) =>
    Math.min(specialist.power[at]?.seen ?? 0, leadership.power[at]?.seen ?? 0),
  );
  const readings = [specialist, ...specialist.sensitivity]
    .map((reading, at) => ({
      reading,
      other: at === 0 ? leadership : leadership.sensitivity[at - 1],
    }))
    .sort((a, b) => a.reading.retest - b.reading.retest);
  return (
    <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
      <div className="flex max-w-measure flex-col gap-3">
        <p>
          The two sittings lie {days} days apart. People stay alike over such a time: a correlation
          of {short(retest)} is assumed, from published research and not from these answers. That is
          why the change is given as smaller than the plain difference of the two readings.
        </p>
        <p>
          “Real change” needs a chance of 80 % or more of a move by half a standard deviation;
          “probably moved” a chance of 97.5 % or more for one direction. Usual would be 95 %, but
          two dimensions are tested at once, and one of them alone moves by chance more easily.
        </p>
        <p>
          Only large shifts can be seen. Of people who truly moved by half a standard deviation,{" "}
          {inHowMany(half ?? 0)} would be seen by a comparison like this one; of those who moved by
          1.2, {inHowMany(large ?? 0)}. That nothing shows does not mean that nothing moved.
        </p>
        <p>
          The classical index of Jacobson and Truax needs how widely the mean answers of a group of
          people spread. This version does not carry that, so the mean answers stand above without
          it.
        </p>
      </div>
      <div>
        <Table caption="The same comparison under other assumptions">
          <thead>
            <tr>
              <th scope="col">Correlation assumed</th>
              <th scope="col">Specialist</th>
              <th scope="col">Leadership</th>
            </tr>
          </thead>
          <tbody>
            {readings.map(({ reading, other }) => (
              <tr key={reading.retest}>
                <th scope="row" className="font-normal">
                  {short(reading.retest)}
                  {reading.retest === retest && " (used)"}
                </th>
                <td>{said(reading)}</td>
                <td>{other && said(other)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </div>
  );
}

const short = (correlation: number): string => correlation.toFixed(2).replace(/^0/, "");

const said = ({ change, verdict }: ChangeReading): string => {
  const rose = change.up >= 0.5;
  const chance = inPercent(rose ? change.up : 1 - change.up);
  return `${VERDICT_WORDS[verdict]} (${rose ? "rose" : "fell"}: ${chance})`;
};
