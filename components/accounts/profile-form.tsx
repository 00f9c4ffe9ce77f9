"use client";
"use no memo";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { saveProfileAction } from "@/lib/accounts/actions";
import { untouched } from "@/lib/kernel/form-state";

type Profile = {
  name: string;
  timeZone: string;
  locale: string;
  jobFamily: string | null;
  currentRole: string | null;
  industry: string | null;
};
type Option = { value: string; label: string };
type ProfileFormProps = {
  profile: Profile;
  zones: readonly string[];
  families: readonly Option[];
  industries: readonly string[];
};

const LOCALES: Option[] = [
  { value: "en", label: "English" },
  { value: "en-GB", label: "English (United Kingdom)" },
  { value: "en-US", label: "English (United States)" },
  { value: "en-AU", label: "English (Australia)" },
  { value: "en-IN", label: "English (India)" },
];

export function ProfileForm({ profile, zones, families, industries }: ProfileFormProps) {
  const [state, submit] = useActionState(saveProfileAction, untouched);
  return (
    <form action={submit} className="grid max-w-xl gap-5" noValidate>
      <FormMessage state={state} done="Saved." />
      <HiddenFields state={state} />
      <Field
        name="name"
        label="Name"
        autoComplete="name"
        defaultValue={profile.name}
        state={state}
        required
      />
      <Field
        name="currentRole"
        label="Current role"
        hint="As you would say it, for example: senior nurse, data analyst"
        defaultValue={profile.currentRole ?? ""}
        state={state}
      />
      <Select
        name="jobFamily"
        label="Job family"
        hint="Decides which career ladders and starter plans we show first."
        options={families}
        placeholder="Not said"
        defaultValue={profile.jobFamily ?? ""}
        state={state}
      />
      <Field
        name="industry"
        label="Industry"
        list="industries"
        defaultValue={profile.industry ?? ""}
        state={state}
      />
      <datalist id="industries">
        {industries.map((industry) => (
          <option key={industry} value={industry} />
        ))}
      </datalist>
      <Select
        name="timeZone"
        label="Time zone"
        hint="Decides what is today for you, and when reminders may come."
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        defaultValue={profile.timeZone}
        state={state}
        required
      />
      <Select
        name="locale"
        label="Dates and numbers"
        options={LOCALES}
        defaultValue={profile.locale}
        state={state}
        required
      />
      <Submit className="sm:justify-self-start">Save profile</Submit>
    </form>
  );
}
