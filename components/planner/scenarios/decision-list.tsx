import { Section } from "@/components/layout/section";
import { Moment } from "@/components/ui/moment";
import { Still } from "@/components/ui/still";
import { type DecisionAbout, decisionWords } from "@/lib/planner/domain/scenarios/decision-words";

type Decision = { id: string; about: DecisionAbout | null; reason: string; decidedAt: Date };
type DecisionListProps = { decisions: readonly Decision[]; timeZone: string };

/** What was decided about the scenarios and why, the latest first. */
export function DecisionList({ decisions, timeZone }: DecisionListProps) {
  return (
    <Section title="What you decided" lead="Kept with your reasons, for the you of later years.">
      {decisions.length === 0 ? (
        <p className="text-ink-2">
          Nothing yet. When you go over to another scenario or answer a tripwire, it stands here.
        </p>
      ) : (
        <Still as="ul" className="divide-y divide-line">
          {decisions.map(({ id, about, reason, decidedAt }) => (
            <li key={id} className="py-3">
              <p className="font-semibold">{about && decisionWords(about)}</p>
              <p className="max-w-measure whitespace-pre-line">“{reason}”</p>
              <p className="text-sm text-ink-2">
                <Moment at={decidedAt} timeZone={timeZone} />
              </p>
            </li>
          ))}
        </Still>
      )}
    </Section>
  );
}
