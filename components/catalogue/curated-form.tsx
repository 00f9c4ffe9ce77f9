"use client";
import { useActionState } from "react";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { addPublicEntryAction, editPublicEntryAction } from "@/lib/catalogue/actions";
import type { CuratedDraft } from "@/lib/catalogue/domain/curated-draft";
import type { EntryLook } from "@/lib/catalogue/domain/entry-look";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { CuratedFields, curatedLabels } from "./curated-fields";
import { CuratedLook } from "./curated-look";

/** Adds a public entry, at once in everybody's catalogue. */
export function AddCuratedForm({ draft }: { draft: CuratedDraft }) {
  const [state, submit] = useActionState(addPublicEntryAction, untouched);
  return (
    <form action={submit} className="grid max-w-question gap-5" noValidate>
      <FormMessage state={state} />
      <HiddenFields state={state} />
      <CuratedFields draft={draft} state={state} />
      <div>
        <Submit pendingText="Adding…">Add for everybody</Submit>
      </div>
    </form>
  );
}

type EditCuratedFormProps = {
  draft: CuratedDraft;
  entryId: string;
  version: string;
};

/** Changes a public entry in two steps: what would change is shown before it does. */
export function EditCuratedForm({ draft, entryId, version }: EditCuratedFormProps) {
  const [state, submit] = useActionState<FormState<EntryLook>, FormData>(
    editPublicEntryAction,
    untouched,
  );
  const look = state.ok === true ? state.result : undefined;
  const clash = state.ok === false && state.code === "conflict" ? state.current : undefined;
  // What was looked at stays in the form, as what was refused does.
  const typed: FormState = look
    ? { ok: false, code: "invalid", message: "", fieldErrors: {}, values: look.draft }
    : state;
  return (
    <form action={submit} className="grid max-w-question gap-5" noValidate>
      <ConflictChoice
        state={state}
        labels={curatedLabels}
        href={`/admin/catalogue/entries/${entryId}`}
      />
      {!clash && <FormMessage state={look ? untouched : state} />}
      {look && <CuratedLook look={look} state={typed} />}
      <HiddenFields
        state={state}
        fields={{ entryId, version: clash ? String(clash.version) : (look?.version ?? version) }}
      />
      <CuratedFields draft={draft} state={typed} />
      <div>
        <Submit
          name="intent"
          value="look"
          pendingText="Looking…"
          variant={look ? "secondary" : "primary"}
        >
          {look ? "Look again" : "See what would change"}
        </Submit>
      </div>
    </form>
  );
}
