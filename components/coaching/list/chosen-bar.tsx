"use client";
import { useActionState, useId } from "react";
import { fieldId } from "@/components/forms/control";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { chosenClientsAction } from "@/lib/coaching/actions/client-list";
import type { Labelled } from "@/lib/coaching/domain/labelled";
import { untouched } from "@/lib/kernel/form-state";
import { AskChosen, AskedChosen } from "./ask-chosen";
import { CHOSEN_FORM } from "./chosen-form";
import { PlaceChosen, PlacedChosen, RestoredChosen } from "./place-chosen";
import { useChosen } from "./use-chosen";

type ChosenBarProps = {
  labels: readonly string[];
  /** Those that take people in. */
  cohorts: readonly { id: string; name: string }[];
  /** Whether somebody who is shown is counted in one. */
  hasPlaced: boolean;
};

/** What can be done with the clients that are ticked in the list, all at once. */
export function ChosenBar({ labels, cohorts, hasPlaced }: ChosenBarProps) {
  const [state, submit] = useActionState(chosenClientsAction, untouched);
  const { chosen, shown, chooseAll } = useChosen(state);
  const list = useId();
  const {
    labelled = null,
    asked = null,
    placed = null,
    restored = null,
  } = (state.ok === true && state.result) || {};
  const isPlacing =
    placed !== null || restored !== null || (state.ok === false && "cohortId" in state.fieldErrors);
  const isAsking =
    asked !== null ||
    (state.ok === false && ["scope", "purpose"].some((name) => name in state.fieldErrors));
  return (
    <section
      aria-label="With those you choose"
      className={`plate grid gap-4 p-4 print-hidden ${chosen > 0 ? "sm:sticky sm:bottom-3 sm:z-20" : ""}`}
    >
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span role="status" id={fieldId("clientIds", CHOSEN_FORM)} tabIndex={-1}>
          {chosen === 0 ? "Nobody is chosen" : `${chosen} of ${shown} chosen`}
        </span>
        <span className="flex gap-3 noscript:hidden">
          {chosen < shown && (
            <Button variant="quiet" size="compact" onClick={() => chooseAll(true)}>
              Choose all shown
            </Button>
          )}
          {chosen > 0 && (
            <Button variant="quiet" size="compact" onClick={() => chooseAll(false)}>
              Choose nobody
            </Button>
          )}
        </span>
      </p>
      <form id={CHOSEN_FORM} action={submit} className="flex flex-wrap items-end gap-3" noValidate>
        {state.ok === false && (
          <div className="w-full">
            <FormMessage state={state} scope={CHOSEN_FORM} />
          </div>
        )}
        <HiddenFields state={state} />
        <div className="min-w-0 grow sm:max-w-sm">
          <Field
            name="label"
            label="Label"
            hint="Yours alone: no client sees it."
            scope={CHOSEN_FORM}
            state={state}
            list={list}
            required
          />
          <datalist id={list}>
            {labels.map((label) => (
              <option key={label} value={label} />
            ))}
          </datalist>
        </div>
        <Submit name="does" value="add" variant="secondary" pendingText="Labelling…">
          Put it on them
        </Submit>
        <Submit name="does" value="remove" variant="quiet" pendingText="Taking it off…">
          Take it off them
        </Submit>
        <Submit name="does" value="offer" variant="secondary" pendingText="One moment…">
          Offer them a template
        </Submit>
        <div className="grid w-full gap-1">
          <AskChosen state={state} isOpen={isAsking} />
          {(cohorts.length > 0 || hasPlaced) && (
            <PlaceChosen state={state} cohorts={cohorts} isOpen={isPlacing} />
          )}
        </div>
      </form>
      {asked && <AskedChosen state={state} asked={asked} submit={submit} />}
      {placed && <PlacedChosen state={state} placed={placed} submit={submit} />}
      {restored !== null && <RestoredChosen people={restored} />}
      {labelled && (
        <Notice tone="ok" role="status">
          <p>{labelledWords(labelled)}</p>
          {labelled.clientIds.length > 0 && (
            <form action={submit}>
              <HiddenFields state={state} fields={undoing(labelled)} />
              <Submit variant="quiet" size="compact" pendingText="Undoing…">
                Undo
              </Submit>
            </form>
          )}
        </Notice>
      )}
    </section>
  );
}

function labelledWords({ label, does, clientIds }: Labelled): string {
  const people = `${clientIds.length} ${clientIds.length === 1 ? "client" : "clients"}`;
  return does === "add" ? `“${label}” is on ${people}.` : `“${label}” is off ${people}.`;
}

/** What the form sends to take back what was done, to those alone to whom it was. */
const undoing = ({ label, does, clientIds }: Labelled): Record<string, string> => ({
  label,
  does: does === "add" ? "remove" : "add",
  ...Object.fromEntries(clientIds.map((id) => [`client.${id}`, "on"])),
});
