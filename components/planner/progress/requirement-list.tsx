import { ListForm } from "@/components/planner/list-form";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Still } from "@/components/ui/still";
import { setRequirementAction } from "@/lib/planner/actions/requirements";
import type { Requirement } from "@/lib/planner/domain/requirements/requirements";

type RequirementListProps = {
  planId: string;
  shown: readonly Requirement[];
  removed: readonly Requirement[];
};

const GROUPS = [
  { state: "missing", title: "Missing", tone: "warn" },
  { state: "planned", title: "Planned", tone: "accent" },
  { state: "met", title: "Met", tone: "ok" },
] as const;

/** What a rung asks, sorted by where it stands; each can be moved, and what is none removed. */
export const RequirementList = ({ planId, shown, removed }: RequirementListProps) => (
  <ListForm action={setRequirementAction} scope="requirements" fields={{ planId }}>
    <Still className="flex flex-col gap-8">
      {GROUPS.map(({ state, title, tone }) => (
        <section key={state} aria-label={title}>
          <h2 className="border-b border-line-strong pb-1.5 text-lg">{title}</h2>
          <Rows all={shown.filter((one) => one.state === state)} tone={tone} />
        </section>
      ))}
      {removed.length > 0 && (
        <Disclosure summary={`${removed.length} you removed`}>
          <Rows all={removed} tone="neutral" isRemoved />
        </Disclosure>
      )}
    </Still>
  </ListForm>
);

type RowsProps = {
  all: readonly Requirement[];
  tone: "neutral" | (typeof GROUPS)[number]["tone"];
  isRemoved?: boolean;
};

function Rows({ all, tone, isRemoved = false }: RowsProps) {
  if (all.length === 0) return <p className="py-3 text-ink-2">Nothing.</p>;
  return (
    <ul className="divide-y divide-line">
      {all.map((one) => (
        <li
          key={one.key}
          id={one.key}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3"
        >
          <div className="min-w-0 break-words">
            <p className="flex flex-wrap items-center gap-x-3">
              <span className="font-semibold">{one.title}</span>
              <Badge tone={tone}>{one.isOurs ? "Suggested by us" : "Yours"}</Badge>
            </p>
            {one.detail && <p className="text-sm text-ink-2">{one.detail}</p>}
          </div>
          <span className="flex flex-wrap gap-2 print-hidden">
            {(isRemoved ? BACK : STEPS[one.state]).map(({ to, words }) => (
              <button
                key={to}
                type="submit"
                name="step"
                value={`${one.version} ${to} ${one.key}`}
                aria-label={`${words}: ${one.title}`}
                className={buttonClass({ variant: "secondary", size: "compact" })}
              >
                {words}
              </button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

const MET = { to: "met", words: "Mark as met" };
const PLANNED = { to: "planned", words: "It is planned" };
const MISSING = { to: "missing", words: "Still missing" };
const REMOVE = { to: "removed", words: "Remove" };
const BACK = [{ to: "missing", words: "Bring back" }];
const STEPS = {
  missing: [MET, PLANNED, REMOVE],
  planned: [MET, MISSING, REMOVE],
  met: [MISSING, REMOVE],
} as const;
