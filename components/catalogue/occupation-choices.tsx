"use client";
"use no memo";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { chooseOccupationAction } from "@/lib/catalogue/actions";
import type { DataStatus } from "@/lib/catalogue/domain/occupation-facts";
import { untouched } from "@/lib/kernel/form-state";

type OccupationChoicesProps = {
  matches: readonly { code: string; title: string; found: string; dataStatus: DataStatus }[];
  /** Where to go on with the choice made. */
  next: string;
};

const KNOWN = {
  rated: "",
  estimated: "Its figures are estimated.",
  none: "No data were collected for it, so no next roles are known.",
} satisfies Record<DataStatus, string>;

/** Occupations to choose from, one button each. The choice is kept in one's profile. */
export function OccupationChoices({ matches, next }: OccupationChoicesProps) {
  const [state, submit] = useActionState(chooseOccupationAction, untouched);
  return (
    <form action={submit} className="flex flex-col gap-3">
      <FormMessage state={state} />
      <HiddenFields state={state} fields={{ next }} />
      <h2 className="text-xl">Which of these comes nearest?</h2>
      <ul className="border-t border-line-strong">
        {matches.map(({ code, title, found, dataStatus }) => (
          <li
            key={code}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
          >
            <div className="min-w-0 flex-1 basis-60">
              <p className="font-semibold">{title}</p>
              <p className="text-sm text-ink-2">
                {found !== title && `Also called ${found}. `}
                {KNOWN[dataStatus]}
              </p>
            </div>
            <Submit
              name="code"
              value={code}
              variant="secondary"
              size="compact"
              aria-label={`Choose ${title}`}
            >
              Choose
            </Submit>
          </li>
        ))}
      </ul>
    </form>
  );
}
