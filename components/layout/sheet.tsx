import { type ReactNode, useId } from "react";

type SheetProps = { title: string; lead?: ReactNode; dense?: boolean; children: ReactNode };

/** One part of a page to read: its heading stands in the margin, as on a chart's sheet. */
export function Sheet({ title, lead, dense = false, children }: SheetProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={`grid gap-x-12 border-t pt-6 lg:grid-cols-[minmax(0,4fr)_minmax(0,8fr)] ${dense ? "mt-10 gap-y-4 border-line" : "mt-16 gap-y-8 border-ink-3 sm:mt-24"}`}
    >
      <div>
        <h2 id={id} className={dense ? "text-xl" : "text-2xl"}>
          {title}
        </h2>
        {lead && <div className="flow mt-3 max-w-measure text-ink-2">{lead}</div>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
