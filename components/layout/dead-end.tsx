import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { ProductMark } from "./product-mark";

type DeadEndProps = { title: string; children: ReactNode; action?: ReactNode };

/** A page with nowhere to go on: what happened, and the ways out. */
export function DeadEnd({ title, children, action }: DeadEndProps) {
  return (
    <main id="main" className="mx-auto flex max-w-question flex-col gap-4 px-4 py-16 sm:py-24">
      <ProductMark />
      <h1 className="mt-6 text-3xl">{title}</h1>
      <p className="max-w-measure text-ink-2">{children}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        {action}
        <LinkButton href="/" variant="secondary">
          Go to the start
        </LinkButton>
      </div>
    </main>
  );
}
