"use client";
"use no memo";
import { useActionState } from "react";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { saveProfileAction } from "@/lib/accounts/actions";
import type { ProfileForm as Profile } from "@/lib/accounts/domain/profile-form";
import { type FormState, untouched } from "@/lib/kernel/form-state";

type Option = { value: string; label: string };
type ProfileFormProps = {
  profile: Profile;
  zones: readonly string[];
  families: readonly Option[];
  industries: readonly string[];
};

const LABELS = {
  name: "Name",
  currentRole: "Current role",
  jobFamily: "Job family",
  industry: "Industry",
  timeZone: "Time zone",
  locale: "Dates and numbers",
} as const;

const LOCALES: Option[] = [
  { value: "en", label: "English" },
  { value: "en-GB", label: "English (United Kingdom)" },
  { value: "en-US", label: "English (United States)" },
  { value: "en-AU", label: "English (Australia)" },
  { value: "en-IN", label: "English (India)" },
];

export function ProfileForm({ profile, zones, families, industries }: ProfileFormProps) {
  const [state, submit] = useActionState(saveProfileAction, untouched);
  const clash = seenIn(state);
  const field = (name: keyof typeof LABELS) => ({
    name,
    label: LABELS[name],
    state,
    defaultValue: profile[name],
  });
  return (
    <form action={submit} className="grid max-w-xl gap-5" noValidate>
      <ConflictChoice state={state} labels={LABELS} href="/settings/profile" />
      {clash === null && <FormMessage state={state} done="Saved." />}
      <HiddenFields state={state} fields={{ seen: clash ?? profile.seen }} />
      <Field {...field("name")} autoComplete="name" required />
      <Field
        {...field("currentRole")}
        hint="As you would say it, for example: senior nurse, data analyst"
      />
      <Select
        {...field("jobFamily")}
        hint="Decides which career ladders and starter plans we show first."
        options={families}
        placeholder="Not said"
      />
      <Field {...field("industry")} list="industries" />
      <datalist id="industries">
        {industries.map((industry) => (
          <option key={industry} value={industry} />
        ))}
      </datalist>
      <Select
        {...field("timeZone")}
        hint="Decides what is today for you, and when reminders may come."
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        required
      />
      <Select {...field("locale")} options={LOCALES} required />
      <Submit className="sm:justify-self-start">
        {clash === null ? "Save profile" : "Keep what I wrote"}
      </Submit>
    </form>
  );
}

/** After a conflict, sending again is a choice made with what stands now in sight. */
const seenIn = (state: FormState): string | null =>
  state.ok === false && state.code === "conflict" && state.current
    ? String(state.current.seen)
    : null;
