"use client";
import { useEffect, useRef } from "react";
import { Checkbox } from "@/components/forms/checkbox";
import { Submit } from "@/components/forms/submit";
import type { EntryLook } from "@/lib/catalogue/domain/entry-look";
import { peopleWords } from "@/lib/catalogue/domain/people-words";
import type { FormState } from "@/lib/kernel/form-state";
import { ChangeList } from "./change-list";

/** What an edit would change and whom it touches, with the button that makes it. */
export function CuratedLook({ look, state }: { look: EntryLook; state: FormState }) {
  const { changes, renewal, people, isMaterial } = look;
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each look is shown anew, wherever one had scrolled.
  useEffect(() => box.current?.focus(), [look]);
  if (changes.length === 0)
    return (
      <div ref={box} tabIndex={-1} className="plate p-6" role="status">
        <p>Nothing would change: the form says what stands.</p>
      </div>
    );
  return (
    <div ref={box} tabIndex={-1} className="plate grid gap-5 p-6" role="status">
      <h3 className="text-lg">What would change</h3>
      <ChangeList changes={changes} />
      {renewal.length > 0 && (
        <div>
          <p className="text-sm font-semibold">The renewal rule as it will read</p>
          <ul className="mt-1 list-disc ps-5 text-sm">
            {renewal.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <Checkbox
        name="announce"
        state={state}
        label={`Tell the people whose plans name it: ${peopleWords(people)}`}
        hint={
          isMaterial
            ? "It may upset a plan, so telling is proposed. They read what changed, when and why."
            : "Nothing of it upsets a plan. They would read what changed, when and why."
        }
      />
      <div>
        <Submit name="intent" value="save">
          Save the change
        </Submit>
      </div>
    </div>
  );
}
