import { Field } from "@/components/forms/field";
import { Select } from "@/components/forms/select";
import { WAY_WORDS } from "@/lib/catalogue/domain/way-words";
import type { FormState } from "@/lib/kernel/form-state";

type OwnRuleFieldsProps = { initial: Readonly<Record<string, string>>; state: FormState };

const WAYS = Object.entries(WAY_WORDS).map(([value, label]) => ({ value, label }));

/** What a plain rule of one's own says, field by field. */
export function OwnRuleFields({ initial, state }: OwnRuleFieldsProps) {
  const field = (name: string) => ({ name, state, defaultValue: initial[name] });
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Select
        {...field("renewalWay")}
        label="How it is renewed"
        options={WAYS}
        placeholder="Not said"
      />
      <Field {...field("renewalMonths")} label="Renewed every … months" inputMode="numeric" />
      <Field {...field("creditsPerCycle")} label="Credits per cycle" inputMode="decimal" />
      <Field {...field("creditsPerYear")} label="Credits each year" inputMode="decimal" />
      <Field
        {...field("unitName")}
        label="What a credit is called"
        hint="Such as CPE"
        maxLength={40}
      />
      <Field
        {...field("minutesPerUnit")}
        label="Minutes per credit"
        hint="60 unless you say otherwise"
        inputMode="numeric"
      />
    </div>
  );
}
