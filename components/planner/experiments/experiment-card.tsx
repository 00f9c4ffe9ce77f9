import { Badge } from "@/components/ui/badge";
import { Day } from "@/components/ui/day";

type ExperimentCardProps = {
  experiment: {
    id: string;
    uncertainty: string;
    test: string;
    expectation: string;
    forecast: number;
    dueOn: string;
    outcome: "yes" | "no" | "unclear" | null;
    learned: string;
  };
  /** Where it is changed; null where it is only read. */
  href: string | null;
};

const OUTCOME = { yes: "A yes", no: "A no", unclear: "Unclear" } as const;

/** One experiment with its forecast, and its result beside it once there is one. */
export function ExperimentCard({ experiment, href }: ExperimentCardProps) {
  const { uncertainty, test, expectation, forecast, dueOn, outcome, learned } = experiment;
  return (
    <div className="flex max-w-measure min-w-0 flex-col gap-1 break-words">
      <p className="font-semibold">{href ? <a href={href}>{uncertainty}</a> : uncertainty}</p>
      <p>{test}</p>
      <p className="text-ink-2">{`A yes would be: ${expectation}`}</p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
        <span>{`Forecast of a yes: ${forecast} %`}</span>
        {outcome ? (
          <Badge tone="accent">{OUTCOME[outcome]}</Badge>
        ) : (
          <span>
            known by <Day date={dueOn} />
          </span>
        )}
      </p>
      {learned && <p className="whitespace-pre-wrap">{learned}</p>}
    </div>
  );
}
