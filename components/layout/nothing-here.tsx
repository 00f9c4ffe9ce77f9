import { buttonClass } from "@/components/ui/button";

/** Wrong address, gone, or never shared: the same words for each, so that none can be told from another. */
export function NothingHere() {
  return (
    <div className="flow">
      <h1 className="text-3xl">There is nothing here</h1>
      <p className="max-w-measure text-ink-2">
        The address may be wrong, or what it pointed to is gone or was never shared with you.
        Nothing of yours was changed.
      </p>
      <a href="/" className={buttonClass({ variant: "secondary" })}>
        Go to the start
      </a>
    </div>
  );
}
