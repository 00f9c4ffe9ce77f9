import { Field } from "@/components/forms/field";
import type { FormState } from "@/lib/kernel/form-state";

type MeetingFieldsProps = {
  state: FormState;
  scope: string;
  timeZone: string;
  initial: Readonly<Record<string, string>>;
};

/** When and where two people meet. */
export function MeetingFields({ state, scope, timeZone, initial }: MeetingFieldsProps) {
  const field = (name: string, label: string) => ({
    ...{ name, label, state, scope },
    defaultValue: initial[name],
  });
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-3">
        <Field {...field("date", "Day")} type="date" required />
        <Field {...field("time", "Time")} type="time" required />
        <Field
          {...field("minutes", "Minutes")}
          defaultValue={initial.minutes ?? "60"}
          type="number"
          min={5}
          max={720}
          step={5}
          required
        />
      </div>
      <p className="text-sm text-ink-2">In your time, {timeZone.replaceAll("_", " ")}.</p>
      <Field {...field("place", "Where")} hint="A room, a number to call, or a link." />
    </>
  );
}
