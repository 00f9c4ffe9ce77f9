import type { ReactNode } from "react";
import { CheckIcon } from "@/components/ui/icons";

type Step = {
  title: string;
  state: "done" | "current" | "ahead";
  text?: ReactNode;
  action?: ReactNode;
};
type StepsProps = { label: string; steps: readonly Step[] };

const SAID = { done: "Done: ", current: "Now: ", ahead: "" } as const;

/** Legs of a course, in order: what is done, what is next, what lies ahead. */
export function Steps({ label, steps }: StepsProps) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {steps.map(({ title, state, text, action }, index) => (
        <li
          key={title}
          aria-current={state === "current" ? "step" : undefined}
          className="group grid grid-cols-[2rem_1fr] gap-x-4"
        >
          <div aria-hidden="true" className="flex flex-col items-center">
            <span
              data-state={state}
              className="grid size-8 shrink-0 place-items-center rounded-full border border-line-strong text-sm font-semibold text-ink-2 data-[state=current]:border-2 data-[state=current]:border-accent data-[state=current]:text-accent data-[state=done]:border-accent data-[state=done]:bg-accent data-[state=done]:text-on-solid"
            >
              {state === "done" ? <CheckIcon className="size-4" /> : index + 1}
            </span>
            <span className="w-px flex-1 bg-line-strong group-last:hidden" />
          </div>
          <div className="pt-0.5 pb-8 group-last:pb-0">
            <h3 className={state === "ahead" ? "text-lg text-ink-2" : "text-lg"}>
              <span className="sr-only">{SAID[state]}</span>
              {title}
            </h3>
            {text && <div className="mt-1 max-w-measure text-ink-2">{text}</div>}
            {action && <div className="mt-3 flex flex-wrap gap-3">{action}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
