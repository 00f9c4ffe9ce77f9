import { ActionForm } from "@/components/forms/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Moment } from "@/components/ui/moment";
import { leaveCohortAction } from "@/lib/coaching/actions/cohorts";

type CountedInProps = {
  place: { cohortId: string; name: string; since: Date; by: string | null };
  timeZone: string;
};

/** In which cohort the reader is counted, since when and by whom; what that means, and how to leave it. */
export const CountedIn = ({ place, timeZone }: CountedInProps) => (
  <div className="flow">
    <p>
      You are counted in <strong className="break-words">{place.name}</strong> since{" "}
      <Moment at={place.since} timeZone={timeZone} />; {place.by ?? "a coach who has left"} said so.
    </p>
    <Disclosure summary="Leave this cohort">
      <p className="mb-4 max-w-measure">
        You are counted with everybody else then. A coach who sees your plan can put you back, you
        cannot.
      </p>
      <ActionForm
        action={leaveCohortAction}
        fields={{ cohortId: place.cohortId }}
        variant="secondary"
        pendingText="Leaving…"
      >
        Leave the cohort
      </ActionForm>
    </Disclosure>
  </div>
);
