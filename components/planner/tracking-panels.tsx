import type { ReactNode } from "react";
import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import type { Path } from "@/lib/kernel/path";
import { hoursText } from "@/lib/planner/domain/hours";
import { moneyText } from "@/lib/planner/domain/money";
import type { PathShare, Share } from "@/lib/planner/domain/path-share";
import type { SchedulePerformance } from "@/lib/planner/domain/schedule-performance";

type TrackingPanelsProps = {
  path: Path;
  currency: string;
  share: PathShare;
  performance: SchedulePerformance;
  drift: readonly string[];
};

/** How the plan stands against the chosen path and against the calendar, in sentences with their numbers. */
export function TrackingPanels({ path, currency, share, performance, drift }: TrackingPanelsProps) {
  return (
    <Section title="How the plan stands">
      {drift.length > 0 && (
        <div className="mb-6 flex flex-col gap-3">
          {drift.map((words) => (
            <Notice key={words} tone="warn">
              {words}
            </Notice>
          ))}
        </div>
      )}
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <SharePanel path={path} currency={currency} share={share} />
        <PerformancePanel performance={performance} />
      </div>
    </Section>
  );
}

const percent = (share: number | null): string =>
  share === null ? "–" : `${Math.round(share * 100)} %`;

function SharePanel({
  path,
  currency,
  share,
}: Pick<TrackingPanelsProps, "path" | "currency" | "share">) {
  const { hours, money, milestones } = share;
  const main = hours.share ?? milestones.share;
  const rows: [string, Share, (n: number) => string][] = [
    ["Hours", hours, (tenths) => `${hoursText(Math.round(tenths))} h`],
    ["Money", money, (minor) => moneyText(Math.round(minor), currency)],
    ["Milestones", milestones, (n) => String(Math.round(n * 10) / 10)],
  ];
  return (
    <Panel
      title={`What serves the ${path} path`}
      sentence={
        main === null
          ? "Nothing is placed yet, so nothing can serve the path."
          : `${percent(main)} of what is planned serves the ${path} path. An item that serves it in part counts by half.`
      }
    >
      <Meter value={main} tone={TONE[path]} />
      <Table caption={`What serves the ${path} path, and what there is in all`} captionHidden>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col" className="text-end">
              Serves it
            </th>
            <th scope="col" className="text-end">
              In all
            </th>
            <th scope="col" className="text-end">
              Share
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, of, say]) => (
            <tr key={name}>
              <th scope="row" className="font-normal">
                {name}
              </th>
              <td className="text-end">{say(of.serving)}</td>
              <td className="text-end">{say(of.total)}</td>
              <td className="text-end font-semibold">{percent(of.share)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

const TONE = {
  specialist: "fill-spec",
  leadership: "fill-lead",
  hybrid: "fill-hybrid",
} as const satisfies Record<Path, string>;

function PerformancePanel({ performance }: Pick<TrackingPanelsProps, "performance">) {
  const { items, hours, late } = performance;
  return (
    <Panel title="Planned by today, and done" sentence={performanceWords(performance)}>
      <Meter value={items.ratio} tone="fill-accent" />
      <Table caption="What was to be finished before this quarter, and what is done" captionHidden>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col" className="text-end">
              Planned by today
            </th>
            <th scope="col" className="text-end">
              Done
            </th>
            <th scope="col" className="text-end">
              Done of planned
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="font-normal">
              Items
            </th>
            <td className="text-end">{items.due}</td>
            <td className="text-end">{items.done}</td>
            <td className="text-end font-semibold">{percent(items.ratio)}</td>
          </tr>
          <tr>
            <th scope="row" className="font-normal">
              Hours
            </th>
            <td className="text-end">{hoursText(hours.due)} h</td>
            <td className="text-end">{hoursText(hours.done)} h</td>
            <td className="text-end font-semibold">{percent(hours.ratio)}</td>
          </tr>
        </tbody>
      </Table>
      {late.length > 0 && (
        <p className="text-sm text-ink-2">
          Was to be finished and is not: {late.map(({ title }) => title).join(", ")}.
        </p>
      )}
    </Panel>
  );
}

function performanceWords({ items }: SchedulePerformance): string {
  if (items.due === 0)
    return items.done > 0
      ? `Nothing was to be finished yet, and ${items.done} already ${items.done === 1 ? "is" : "are"}.`
      : "Nothing was to be finished before this quarter.";
  const ahead = items.done - items.due;
  const done = `${items.done} of the ${items.due} planned by today ${items.done === 1 ? "is" : "are"} done`;
  if (ahead > 0) return `You are ahead: ${items.done} are done where ${items.due} were planned.`;
  return ahead === 0 ? `You are on schedule: ${done}.` : `You are behind: ${done}.`;
}

type PanelProps = { title: string; sentence: string; children: ReactNode };

function Panel({ title, sentence, children }: PanelProps) {
  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-lg">{title}</h3>
      <p>{sentence}</p>
      {children}
    </div>
  );
}

function Meter({ value, tone }: { value: number | null; tone: string }) {
  return (
    <svg aria-hidden="true" className="block h-2 w-full">
      <rect width="100%" height="100%" className="fill-line" />
      <rect width={`${Math.min(1, value ?? 0) * 100}%`} height="100%" className={tone} />
    </svg>
  );
}
