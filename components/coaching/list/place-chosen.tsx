"use client";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { Placed } from "@/lib/coaching/domain/cohorts/placed";
import type { FormState } from "@/lib/kernel/form-state";
import { CHOSEN_FORM } from "./chosen-form";

type PlaceChosenProps = {
  state: FormState;
  cohorts: readonly { id: string; name: string }[];
  isOpen: boolean;
};

/** Part of the form of those who are chosen: in which cohort they are counted. */
export const PlaceChosen = ({ state, cohorts, isOpen }: PlaceChosenProps) => (
  <Disclosure summary="Count them in a cohort" open={isOpen}>
    <div className="grid gap-3">
      <p className="max-w-measure text-sm text-ink-2">
        For the numbers of the programme alone. Each of them sees it under Sharing, and may leave.
        Only who shares their plan with you is moved.
      </p>
      <div className="flex flex-wrap items-end gap-3">
        {cohorts.length > 0 && (
          <>
            <Select
              name="cohortId"
              label="Cohort"
              scope={CHOSEN_FORM}
              state={state}
              options={cohorts.map(({ id, name }) => ({ value: id, label: name }))}
              required
            />
            <Submit name="does" value="place" variant="secondary" pendingText="One moment…">
              Count them in it
            </Submit>
          </>
        )}
        <Submit name="does" value="unplace" variant="quiet" pendingText="One moment…">
          Count them in none
        </Submit>
      </div>
    </div>
  </Disclosure>
);

type PlacedChosenProps = { state: FormState; placed: Placed; submit: (form: FormData) => void };

/** Who was moved where, to be taken back for those alone. */
export function PlacedChosen({ state, placed, submit }: PlacedChosenProps) {
  const { cohort, moved, unshared } = placed;
  return (
    <Notice tone="ok" role="status">
      <p>{placedWords(placed)}</p>
      {unshared > 0 && (
        <p>
          Not {unshared}: they do not share their plan with you, and are counted where they were.
        </p>
      )}
      {moved.length > 0 && (
        <form action={submit}>
          <HiddenFields
            state={state}
            fields={{
              ...{ does: "restore", from: cohort?.id ?? "none" },
              ...Object.fromEntries(
                moved.map(({ clientId, cohortId }) => [`client.${clientId}`, cohortId ?? "none"]),
              ),
            }}
          />
          <Submit variant="quiet" size="compact" pendingText="Undoing…">
            Undo
          </Submit>
        </form>
      )}
    </Notice>
  );
}

const clients = (n: number): string => `${n} ${n === 1 ? "client is" : "clients are"}`;

function placedWords({ cohort, moved }: Placed): string {
  if (moved.length === 0) return "Nobody was counted elsewhere before.";
  return cohort
    ? `${clients(moved.length)} counted in “${cohort.name}” now.`
    : `${clients(moved.length)} counted in no cohort now.`;
}

/** How many are counted as before: who was moved elsewhere since stays there. */
export const RestoredChosen = ({ people }: { people: number }) => (
  <Notice tone="ok" role="status">
    <p>
      {people === 0
        ? "Undone for nobody: they have been counted elsewhere since."
        : `Undone: ${clients(people)} counted as before.`}
    </p>
  </Notice>
);
