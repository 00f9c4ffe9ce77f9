"use client";
import { useActionState } from "react";
import { describedBy, errorOf } from "@/components/forms/control";
import { ControlFrame, controlClass } from "@/components/forms/control-frame";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { untouched } from "@/lib/kernel/form-state";
import { readBadgeAction } from "@/lib/planner/actions/credits";
import { BadgePreview } from "./badge-preview";

/** Reads a badge, shows what it would fill in, and stores it once that is confirmed. */
export function BadgeImport({ held }: { held: readonly { id: string; title: string }[] }) {
  const [state, submit] = useActionState(readBadgeAction, untouched);
  const error = errorOf(state, "file");
  return (
    <>
      <form action={submit} className="flex max-w-question flex-col gap-5">
        {state.ok === false && <FormMessage state={state} />}
        <HiddenFields state={state} />
        <ControlFrame
          id="file"
          label="The badge’s file"
          optional={false}
          hint="JSON, at most 256 kB"
          error={error}
        >
          <input
            id="file"
            name="file"
            type="file"
            accept=".json,application/json,application/ld+json"
            className={controlClass}
            {...describedBy("file", "hint", error)}
          />
        </ControlFrame>
        <TextArea
          name="badge"
          label="Or the badge, pasted"
          state={state}
          rows={5}
          spellCheck={false}
        />
        <div>
          <Submit variant="secondary" pendingText="Reading…">
            Look at it
          </Submit>
        </div>
      </form>
      {state.ok === true && state.result && (
        <BadgePreview key={state.result.badge} {...state.result} held={held} />
      )}
    </>
  );
}
