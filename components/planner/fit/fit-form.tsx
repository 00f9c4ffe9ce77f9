"use client";
import { useActionState } from "react";
import { Checkbox } from "@/components/forms/checkbox";
import { fieldId } from "@/components/forms/control";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { quarterText } from "@/lib/kernel/quarter";
import { acceptFitAction } from "@/lib/planner/actions/fit";
import { FitConflict } from "./fit-conflict";
import { type FitMove, FitStrip } from "./fit-strip";

type FitFormProps = {
  planId: string;
  version: number;
  /** The quarter the proposal was made in. */
  today: number;
  runId: string | null;
  startsIn: number;
  moves: readonly FitMove[];
};

/** Takes a proposal over, whole or in part: every item that would move is ticked until one says otherwise. */
export function FitForm({ planId, version, today, runId, startsIn, moves }: FitFormProps) {
  const [state, submit] = useActionState(acceptFitAction, untouched);
  const isLate = state.ok === false && state.code === "conflict";
  const places = Object.fromEntries(
    moves.map(({ id, to }) => [`place.${id}`, to === null ? "the tray" : quarterText(to)]),
  );
  return (
    <form action={submit} className="flex flex-col gap-5">
      <FitConflict state={state} href={`/plan/${planId}/fit`} />
      {!isLate && <FormMessage state={state} />}
      <HiddenFields
        state={state}
        fields={{ planId, version, today, runId: runId ?? "", ...places }}
      />
      <fieldset id={fieldId("taken")} tabIndex={-1}>
        <legend className="mb-1 text-sm text-ink-2">
          What to take over. Dashed is where an item stands, filled where it would go.
        </legend>
        {moves.map((move) => (
          <div
            key={move.id}
            className="grid items-center gap-x-6 border-b border-line py-1 sm:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]"
          >
            <Checkbox name={`take.${move.id}`} label={move.words} state={state} defaultChecked />
            <FitStrip move={move} startsIn={startsIn} />
          </div>
        ))}
      </fieldset>
      <div>
        <Submit pendingText="Taking over…">Take over what is ticked</Submit>
      </div>
    </form>
  );
}
