import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** A plan without a single item: what to do first. */
export function EmptyPlan({ planId, canEdit }: { planId: string; canEdit: boolean }) {
  return (
    <div className="mb-8">
      <EmptyState
        title="Nothing is planned yet"
        action={
          canEdit && (
            <>
              <LinkButton href={`/plan/add?plan=${planId}`}>Add the first item</LinkButton>
              <LinkButton href="/catalogue" variant="secondary">
                Look through the catalogue
              </LinkButton>
            </>
          )
        }
      >
        <p>
          Begin with the role you aim for and place it late; then ask what has to be true before it,
          and place that.
        </p>
      </EmptyState>
    </div>
  );
}
