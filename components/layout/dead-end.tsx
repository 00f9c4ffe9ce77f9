import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { ProductMark } from "./product-mark";

type DeadEndProps = {
  title: string;
  children: ReactNode;
  action?: ReactNode;
  /** True where a shell already stands around it, with its header and its main. */
  framed?: boolean;
};

/** A page with nowhere to go on: what happened, and the ways out. */
export function DeadEnd({ title, children, action, framed = false }: DeadEndProps) {
  const words = (
    <div className="flex max-w-question flex-col gap-4">
      <h1 className="text-3xl">{title}</h1>
      <p className="max-w-measure text-ink-2">{children}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        {action}
        <a href="/" className={buttonClass({ variant: "secondary" })}>
          Go to the start
        </a>
      </div>
    </div>
  );
  if (framed) return words;
  return (
    <main id="main" className="mx-auto flex max-w-question flex-col gap-10 px-4 py-16 sm:py-24">
      <ProductMark />
      {words}
    </main>
  );
}
