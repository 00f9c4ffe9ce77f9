import { MarkIcon } from "@/components/charts/marks";
import { PageHeader } from "@/components/layout/page-header";
import { buttonClass, LinkButton } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { QuarterWords } from "@/components/ui/quarter-words";
import { Still } from "@/components/ui/still";
import type { Path } from "@/lib/kernel/path";
import { HORIZON, type PlanSnapshot } from "@/lib/planner/domain/plan";
import { AddIcon, DownloadIcon, FitIcon, ReviewIcon, SettingsIcon } from "./plan-icons";
import { StepButtons } from "./step-buttons";
import { type Target, Towards } from "./towards";

type PlanHeaderProps = {
  plan: {
    id: string;
    version: number;
    snapshot: PlanSnapshot;
    /** The occupation it aims at; not known once a release has dropped it. */
    target: Target | null;
    canEdit: boolean;
    undo: string | null;
    redo: string | null;
  };
};

const SHAPE = {
  specialist: "circle",
  leadership: "diamond",
  hybrid: "circle-in-diamond",
} as const satisfies Record<Path, string>;

/** Where something can be taken in. */
const IN = [
  { place: "import", words: "Take items in" },
  { place: "archive", words: "From a LinkedIn archive" },
] as const;

/** What the plan is called, where it leads, and what can be done with it. */
export function PlanHeader({ plan }: PlanHeaderProps) {
  const { id, snapshot, canEdit } = plan;
  const { path, targetRole, startsIn } = snapshot;
  return (
    <PageHeader
      title={snapshot.title}
      lead={
        <>
          <span className="me-1.5">
            <MarkIcon shape={SHAPE[path]} />
          </span>
          {`The ${path} path`}
          <Towards role={targetRole} target={plan.target} />
          {", "}
          <QuarterWords of={startsIn} />
          {" to "}
          <QuarterWords of={startsIn + HORIZON - 1} />.
        </>
      }
      actions={
        canEdit && (
          <>
            <StepButtons planId={id} version={plan.version} undo={plan.undo} redo={plan.redo} />
            <Still className="contents">
              <Menu
                label={
                  <>
                    <DownloadIcon />
                    In and out
                  </>
                }
              >
                <ul className="flex flex-col">
                  {(["csv", "json"] as const).map((format) => (
                    <li key={format}>
                      <a
                        href={`/api/plan/${id}/${format}`}
                        download
                        className={`${buttonClass({ variant: "quiet", size: "compact" })} w-full justify-start`}
                      >
                        Items as {format.toUpperCase()}
                      </a>
                    </li>
                  ))}
                  {IN.map(({ place, words }) => (
                    <li key={place}>
                      <a
                        href={`/plan/${id}/${place}`}
                        className={`${buttonClass({ variant: "quiet", size: "compact" })} w-full justify-start`}
                      >
                        {words}
                      </a>
                    </li>
                  ))}
                </ul>
              </Menu>
              <LinkButton href={`/plan/${id}/fit`} variant="secondary" size="compact">
                <FitIcon />
                Fit
              </LinkButton>
              <LinkButton href={`/plan/${id}/review`} variant="secondary" size="compact">
                <ReviewIcon />
                Reviews
              </LinkButton>
              <LinkButton href={`/plan/${id}/settings`} variant="secondary" size="compact">
                <SettingsIcon />
                Settings
              </LinkButton>
              <LinkButton href={`/plan/add?plan=${id}`} size="compact">
                <AddIcon />
                Add an item
              </LinkButton>
            </Still>
          </>
        )
      }
    />
  );
}
