import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { STATE_WORDS } from "@/lib/assessment/domain/calibration-words";

type Run = {
  id: string;
  baseId: string;
  state: keyof typeof STATE_WORDS;
  progress: number;
  people: number | null;
  started: string;
};

const TONE = {
  queued: "accent",
  running: "accent",
  done: "warn",
  failed: "danger",
  published: "ok",
  discarded: "neutral",
} as const;

/** What a run's state looks like. */
export const RunState = ({ state }: Pick<Run, "state">) => (
  <Badge tone={TONE[state]}>{STATE_WORDS[state]}</Badge>
);

/** All calibrations, newest first. */
export function CalibrationRuns({ runs }: { runs: readonly Run[] }) {
  if (runs.length === 0) return <p className="text-ink-2">None yet.</p>;
  return (
    <Table caption="Calibrations, newest first" captionHidden>
      <thead>
        <tr>
          <th scope="col">Started</th>
          <th scope="col">Going on from</th>
          <th scope="col" className="text-end">
            People
          </th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {runs.map(({ id, started, baseId, people, state, progress }) => (
          <tr key={id}>
            <th scope="row" className="font-normal whitespace-nowrap">
              <a href={`/admin/calibration/${id}`}>{started}</a>
            </th>
            <td>
              <code>{baseId}</code>
            </td>
            <td className="text-end tabular-nums">
              {people ?? (state === "queued" || state === "running" ? "" : "under 5")}
            </td>
            <td>
              <RunState state={state} /> {state === "running" && `${progress} %`}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
