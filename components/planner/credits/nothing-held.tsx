import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Before anything is held. */
export const NothingHeld = () => (
  <EmptyState
    title="No certification is written down yet"
    action={
      <>
        <LinkButton href="/credits/add">Add a certification</LinkButton>
        <LinkButton href="/credits/badge" variant="secondary">
          Import a badge
        </LinkButton>
      </>
    }
  >
    Add what you hold with the day it was awarded. From its rule you are told what it asks, how you
    stand, and when it would lapse.
  </EmptyState>
);
