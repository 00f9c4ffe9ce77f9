import { Section } from "@/components/layout/section";
import type { OtherOpinion } from "@/lib/coaching/domain/second-opinion";
import type { PlanItem } from "@/lib/planner/domain/plan";
import { AgreementSaid } from "./agreement-said";
import { ReviewStateBadge } from "./review-state-badge";

const WAITING = {
  waiting: "Another coach is asked about the same revision.",
  answered: "Another coach has answered on the same revision.",
  none: "Another coach was asked about the same revision and will not answer.",
} as const;

type OtherOpinionSaidProps = { other: OtherOpinion; items: readonly PlanItem[] };

/** For a coach who is one of two: that they are, and what the other found once both have answered. */
export function OtherOpinionSaid({ other, items }: OtherOpinionSaidProps) {
  const { standing, told } = other;
  if (!told)
    return (
      <p className="mb-8 max-w-measure text-ink-2">
        {WAITING[standing]}{" "}
        {standing !== "none" && "Neither of you sees the other's answer before both are in."}
      </p>
    );
  const name = told.coachName ?? "The other coach";
  return (
    <Section
      title={`The second opinion, ${name}`}
      actions={<ReviewStateBadge state={told.outcome} />}
    >
      <div className="grid gap-6">
        <p className="max-w-measure whitespace-pre-line">{told.reason}</p>
        <AgreementSaid
          agreement={told.agreement}
          first="you"
          second={name}
          titles={new Map(items.map(({ id, title }) => [id, title]))}
        />
      </div>
    </Section>
  );
}
