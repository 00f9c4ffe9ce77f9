import { controlClass } from "@/components/forms/control-frame";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Tabs } from "@/components/ui/tabs";
import type { Path } from "@/lib/kernel/path";
import { PLAN_YEARS } from "@/lib/planner/domain/plan";
import {
  isNarrowed,
  type PlanView,
  type PlanViewName,
  planAddress,
} from "@/lib/planner/domain/plan-view";
import { STATUS_WORD } from "./item-looks";
import { KIND_WORD } from "./item-words";

type ViewBarProps = {
  planId: string;
  path: Path;
  view: PlanView;
  /** The views that are drawn; of two, the style sheet shows the one that suits. */
  drawn: readonly PlanViewName[];
  /** How many items there are, and how many of them are seen. */
  items: number;
  shown: number;
};

const NAMES = [
  { view: "timeline", label: "Timeline" },
  { view: "list", label: "List" },
  { view: "calendar", label: "Calendar" },
] as const satisfies readonly { view: PlanViewName; label: string }[];

/** The three views of a plan, how near they are, and what is left out: all of it in the address. */
export function ViewBar(props: ViewBarProps) {
  const { planId, view, drawn } = props;
  const href = (name: PlanViewName) => planAddress(planId, { ...view, view: name });
  const tabs = NAMES.map(({ view: name, label }) => ({ href: href(name), label }));
  const tabsWith = (current: PlanViewName) => (
    <Tabs label="Views of the plan" tabs={tabs} current={href(current)} />
  );
  return (
    <>
      {drawn.length === 1 && drawn.map(tabsWith)}
      {drawn.length > 1 && <div className="md:hidden">{tabsWith("list")}</div>}
      {drawn.length > 1 && <div className="max-md:hidden">{tabsWith("timeline")}</div>}
      <div className="mt-2 flex flex-wrap items-start justify-between gap-x-8 gap-y-1 text-sm">
        <Years planId={planId} view={view} />
        <Filter {...props} />
      </div>
    </>
  );
}

function Years({ planId, view }: Pick<ViewBarProps, "planId" | "view">) {
  const years = Array.from({ length: PLAN_YEARS }, (_, at) => at + 1);
  return (
    <nav aria-label="Years" className="flex flex-wrap items-center gap-x-3">
      {[null, ...years].map((year) => (
        <a
          key={year}
          href={planAddress(planId, { ...view, year })}
          aria-current={view.year === year ? "true" : undefined}
          className="link-quiet aria-[current=true]:font-semibold aria-[current=true]:decoration-2"
        >
          {year === null ? "Five years" : `Year ${year}`}
        </a>
      ))}
    </nav>
  );
}

function Filter({ planId, path, view, items, shown }: ViewBarProps) {
  const isOn = isNarrowed(view);
  const nothing = { ...view, kind: null, status: null, serving: false };
  return (
    <div className="flex flex-wrap items-start gap-x-4">
      {isOn && (
        <p className="min-h-8 content-center">
          {`${shown} of ${items} items shown. `}
          <a href={planAddress(planId, nothing)}>Show all</a>
        </p>
      )}
      <Disclosure summary="Filter">
        <form action={`/plan/${planId}`} className="flex flex-wrap items-end gap-3 pb-2">
          {view.view && <input type="hidden" name="view" value={view.view} />}
          {view.year && <input type="hidden" name="year" value={view.year} />}
          {view.item && <input type="hidden" name="item" value={view.item} />}
          <OneOf name="kind" label="Kind" words={KIND_WORD} chosen={view.kind} />
          <OneOf name="status" label="Status" words={STATUS_WORD} chosen={view.status} />
          <label className="flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              name="serving"
              value="yes"
              defaultChecked={view.serving}
              className="size-5"
            />
            {`Only what fully serves the ${path} path`}
          </label>
          <Button type="submit" variant="secondary">
            Show
          </Button>
        </form>
      </Disclosure>
    </div>
  );
}

type OneOfProps = {
  name: string;
  label: string;
  words: Readonly<Record<string, string>>;
  chosen: string | null;
};

/** Still markup: what is chosen is said by its option. */
const OneOf = ({ name, label, words, chosen }: OneOfProps) => (
  <label className="flex min-w-0 flex-col gap-1 font-semibold">
    {label}
    <select name={name} className={controlClass}>
      <option value="">All</option>
      {Object.entries(words).map(([value, text]) => (
        <option key={value} value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </label>
);
