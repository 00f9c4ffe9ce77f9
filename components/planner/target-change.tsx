import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Path } from "@/lib/kernel/path";
import { AimForm } from "./aim-form";

type TargetChangeProps = {
  occupation: { code: string; title: string };
  plan: {
    id: string;
    title: string;
    targetRole: string;
    targetOccupation: string | null;
    settingsVersion: number;
  } | null;
  path: Path | null;
};

/** What aiming for a role would change in the plan, and the one button that does; or the way to a plan. */
export function TargetChange({ occupation, plan, path }: TargetChangeProps) {
  const { code, title } = occupation;
  if (!plan) {
    const query = new URLSearchParams({ target: title.slice(0, 120), occupation: code });
    return (
      <>
        <p className="mb-4 max-w-measure">
          You have no plan yet. One that leads to this role begins with a starter template
          {path ? ` for the ${path} path` : ""}; you can change everything in it.
        </p>
        <LinkButton href={`/plan/new?${query}`}>Make a plan for this role</LinkButton>
      </>
    );
  }
  if (plan.targetOccupation === code)
    return (
      <Notice tone="ok" title="Your plan aims at this already">
        <p>
          It calls the role {plan.targetRole || title}.{" "}
          <a href={`/plan/${plan.id}`}>Open the plan</a>
        </p>
      </Notice>
    );
  return (
    <>
      <p className="mb-5 max-w-measure">
        {plan.targetRole || plan.targetOccupation ? (
          <>
            <a href={`/plan/${plan.id}`}>{plan.title}</a> aims at{" "}
            <strong>{plan.targetRole || "another occupation"}</strong> now. That becomes the role
            below; no step of the plan is moved or removed.
          </>
        ) : (
          <>
            <a href={`/plan/${plan.id}`}>{plan.title}</a> names no role yet. It would name the one
            below; no step of the plan is moved or removed.
          </>
        )}{" "}
        You can undo it there. An approval by your coach would have to be given anew.
      </p>
      <AimForm planId={plan.id} version={plan.settingsVersion} occupation={code} title={title} />
    </>
  );
}
