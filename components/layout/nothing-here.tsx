import { LinkButton } from "@/components/ui/button";
import { Still } from "@/components/ui/still";
import { ProductMark } from "./product-mark";

/** Wrong address, gone, or never shared: the same words for each, so that none can be told from another. */
export function NothingHere({ framed }: { framed: boolean }) {
  const words = (
    <Still className="flex max-w-question flex-col items-start gap-4">
      <h1 className="text-3xl">There is nothing here</h1>
      <p className="max-w-measure text-ink-2">
        The address may be wrong, or what it pointed to is gone or was never shared with you.
        Nothing of yours was changed.
      </p>
      <LinkButton href="/" variant="secondary" className="mt-2">
        Go to the start
      </LinkButton>
    </Still>
  );
  if (framed) return words;
  return (
    <main id="main" className="mx-auto flex max-w-question flex-col gap-10 px-4 py-16 sm:py-24">
      <ProductMark />
      {words}
    </main>
  );
}
