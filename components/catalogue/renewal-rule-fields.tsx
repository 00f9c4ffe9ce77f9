import type { ControlProps } from "@/components/forms/control";
import { Field } from "@/components/forms/field";
import { Select } from "@/components/forms/select";
import { WAY_WORDS } from "@/lib/catalogue/domain/way-words";

type RuleField =
  | "renewalWay"
  | "renewalMonths"
  | "creditsPerCycle"
  | "creditsPerYear"
  | "unitName"
  | "minutesPerUnit";
type Begun = Pick<ControlProps, "name" | "state"> & { defaultValue?: string | undefined };
type RenewalRuleFieldsProps = { field: (name: RuleField) => Begun };

const WAYS = Object.entries(WAY_WORDS).map(([value, label]) => ({ value, label }));

/** What a plain rule of renewal says, field by field. */
export const RenewalRuleFields = ({ field }: RenewalRuleFieldsProps) => (
  <div className="grid gap-5 sm:grid-cols-2">
    <Select
      {...field("renewalWay")}
      label="How it is renewed"
      options={WAYS}
      placeholder="Not said"
    />
    <Field
      {...field("renewalMonths")}
      label="Renewed every … months"
      hint="Leave empty if it does not expire"
      inputMode="numeric"
    />
    <Field
      {...field("creditsPerCycle")}
      label="Credits per cycle"
      hint="Where credits renew it"
      inputMode="decimal"
    />
    <Field
      {...field("creditsPerYear")}
      label="Credits each year"
      hint="Where a year has a floor of its own"
      inputMode="decimal"
    />
    <Field {...field("unitName")} label="What a credit is called" hint="Such as CPE" />
    <Field
      {...field("minutesPerUnit")}
      label="Minutes per credit"
      hint="60 unless you say otherwise"
      inputMode="numeric"
    />
  </div>
);
