import { DeedButton } from "@/components/forms/deed-button";
import { Section } from "@/components/layout/section";
import { takeOverItemAction } from "@/lib/planner/actions/scenarios";

type Twin = {
  planId: string;
  itemId: string;
  version: number;
  scenario: string;
  planTitle: string;
  /** What taking it over would change there, in words. */
  changes: readonly string[];
};
type SharedItemProps = {
  item: { planId: string; itemId: string; version: number };
  twins: readonly Twin[];
};

/** The same item in other scenarios: what would change there, and one press to take it over. */
export function SharedItem({ item, twins }: SharedItemProps) {
  if (twins.length === 0) return null;
  return (
    <Section
      title="In your other scenarios"
      lead="The same thing is planned there too. What you change here changes nothing there until you say so."
    >
      <ul className="flex flex-col gap-6">
        {twins.map(({ planId, itemId, version, scenario, planTitle, changes }) => (
          <li key={itemId} className="flex flex-col gap-3">
            <h3 className="text-lg">
              <a href={`/plan/${planId}/items/${itemId}`}>
                {scenario}: {planTitle}
              </a>
            </h3>
            {changes.length === 0 ? (
              <p className="text-ink-2">It says the same there.</p>
            ) : (
              <>
                <ul className="list-disc ps-5">
                  {changes.map((words) => (
                    <li key={words}>{words}</li>
                  ))}
                </ul>
                <DeedButton
                  action={takeOverItemAction}
                  fields={{
                    planId: item.planId,
                    itemId: item.itemId,
                    version: String(item.version),
                    toPlanId: planId,
                    toItemId: itemId,
                    toVersion: String(version),
                  }}
                  variant="secondary"
                >
                  Change it in {scenario} too
                </DeedButton>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
