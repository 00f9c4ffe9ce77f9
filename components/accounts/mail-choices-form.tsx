"use client";
import { useActionState } from "react";
import { Checkbox } from "@/components/forms/checkbox";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { saveMailChoicesAction } from "@/lib/accounts/actions/mail-choices";
import { MAIL_KIND_WORDS, MAIL_KINDS, type MailKind } from "@/lib/accounts/domain/mail-kinds";
import { untouched } from "@/lib/kernel/form-state";

type MailChoicesFormProps = { wanted: readonly MailKind[]; isDaily: boolean; version: number };

const LABELS = {
  ...Object.fromEntries(MAIL_KINDS.map((kind) => [`kind.${kind}`, MAIL_KIND_WORDS[kind]])),
  isDaily: "Once a day, in one mail, outside my quiet hours",
};

/** Which mails one gets besides those of reminders; the inbox has all of it. */
export function MailChoicesForm({ wanted, isDaily, version }: MailChoicesFormProps) {
  const [state, submit] = useActionState(saveMailChoicesAction, untouched);
  const clash = state.ok === false && state.code === "conflict" && state.current;
  return (
    <form action={submit} className="grid max-w-xl gap-4">
      <ConflictChoice state={state} labels={LABELS} href="/settings/reminders" />
      {!clash && <FormMessage state={state} done="Saved." scope="mails" />}
      <HiddenFields state={state} fields={{ version: clash ? Number(clash.version) : version }} />
      <fieldset>
        <legend className="mb-1 font-semibold">Mail me when</legend>
        {MAIL_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            name={`kind.${kind}`}
            label={MAIL_KIND_WORDS[kind]}
            scope="mails"
            state={state}
            defaultChecked={wanted.includes(kind)}
          />
        ))}
      </fieldset>
      <Checkbox
        name="isDaily"
        label={LABELS.isDaily}
        scope="mails"
        state={state}
        defaultChecked={isDaily}
      />
      <div>
        <Submit>{clash ? "Keep what I chose" : "Save the mails"}</Submit>
      </div>
    </form>
  );
}
