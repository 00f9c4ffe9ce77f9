"use client";
// A form is drawn again by hand: what the compiler would keep weighs more than the page has left.
"use no memo";
import { type FormEvent, type ReactNode, useState } from "react";
import type { PlanFrame } from "./typed-hints";

type Hint = { about: string; words: string };
type SmartHelpProps = {
  /** On what the fields begin with. */
  hints: readonly Hint[];
  plan: PlanFrame;
  children: ReactNode;
};

/**
 * What would make the item in the fields clearer, from what is typed so far; nothing is asked for. How hints are found
 * is fetched with the first letter.
 */
export function SmartHelp({ hints, plan, children }: SmartHelpProps) {
  const [now, show] = useState(hints);
  const look = async ({ target }: FormEvent) => {
    const typed = typedAround(target);
    if (!typed) return;
    const { typedHints } = await import("./typed-hints");
    show(typedHints(typed, plan));
  };
  return (
    <div className="contents" onChange={look}>
      {children}
      <div aria-live="polite" className="text-sm text-ink-2">
        {now.length > 0 && (
          <ul
            aria-label="What would make it clearer"
            className="border-s-2 border-line-strong ps-3"
          >
            {now.map(({ about, words }) => (
              <li key={about}>{words}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** All that is typed into the form around a field. */
function typedAround(target: EventTarget): Record<string, string> | null {
  if (!("form" in target) || !(target.form instanceof HTMLFormElement)) return null;
  return Object.fromEntries(
    [...new FormData(target.form)].filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}
