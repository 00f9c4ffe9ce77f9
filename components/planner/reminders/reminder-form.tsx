"use client";
import { useActionState } from "react";
import { Checkbox } from "@/components/forms/checkbox";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { saveReminderSettingsAction } from "@/lib/planner/actions/reminders";
import { DIGESTS, REMINDER_KINDS } from "@/lib/planner/domain/reminders/reminder-kinds";
import { DIGEST_LABELS, KIND_LABELS } from "./reminder-labels";

type ReminderFormProps = { initial: Readonly<Record<string, string>>; version: number };

const LABELS = {
  digest: "How often a mail may come",
  quietFrom: "No mails from",
  quietTo: "until",
  ...Object.fromEntries(REMINDER_KINDS.map((kind) => [`kind.${kind}`, KIND_LABELS[kind]])),
};

/** When and of what one is reminded. */
export function ReminderForm({ initial, version }: ReminderFormProps) {
  const [state, submit] = useActionState(saveReminderSettingsAction, untouched);
  const clash = state.ok === false && state.code === "conflict" && state.current;
  const seen = clash ? Number(clash.version) : version;
  return (
    <form action={submit} className="grid max-w-xl gap-5">
      <ConflictChoice state={state} labels={LABELS} href="/settings/reminders" />
      {!clash && <FormMessage state={state} done="Saved." />}
      <HiddenFields state={state} fields={{ version: seen }} />
      <Select
        name="digest"
        label={LABELS.digest}
        state={state}
        options={DIGESTS.map((value) => ({ value, label: DIGEST_LABELS[value] }))}
        defaultValue={initial.digest}
        required
      />
      <fieldset>
        <legend className="mb-1 font-semibold">Quiet hours</legend>
        <p className="mb-3 text-sm text-ink-2">
          In your own time zone. What falls due meanwhile is mailed when they end. The same time
          twice: no quiet hours.
        </p>
        <div className="grid grid-cols-2 gap-4">
          {(["quietFrom", "quietTo"] as const).map((name) => (
            <Field
              key={name}
              name={name}
              label={LABELS[name]}
              type="time"
              state={state}
              defaultValue={initial[name]}
              required
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="mb-1 font-semibold">What reminds you</legend>
        {REMINDER_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            name={`kind.${kind}`}
            label={KIND_LABELS[kind]}
            state={state}
            defaultChecked={initial[`kind.${kind}`] === "on"}
          />
        ))}
      </fieldset>
      <div>
        <Submit>{clash ? "Keep what I chose" : "Save"}</Submit>
      </div>
    </form>
  );
}
