import { DeadEnd } from "./dead-end";

/** Wrong address, gone, or never shared: the same words for each, so that none can be told from another. */
export function NothingHere({ framed }: { framed: boolean }) {
  return (
    <DeadEnd title="There is nothing here" framed={framed}>
      The address may be wrong, or what it pointed to is gone or was never shared with you. Nothing
      of yours was changed.
    </DeadEnd>
  );
}
