import { LinkButton } from "@/components/ui/button";
import { FIND_NAME, FindLabel } from "./find-label";

/** The way to the search where a page has no script to spare for the box. */
export const FindLink = () => (
  <LinkButton href="/search" variant="quiet" size="compact" aria-label={FIND_NAME}>
    <FindLabel />
  </LinkButton>
);
