"use client";
import { useActionState } from "react";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { editPlanAction } from "@/lib/planner/actions";
import { AimFields, MeansFields, type PlanOffer } from "./plan-fields";

type PlanSettingsFormProps = PlanOffer & { planId: string; version: number };

const YEARS = [0, 1, 2, 3, 4] as const;
const LABELS = {
  title: "Name of the plan",
  path: "Path",
  family: "Job family",
  targetRole: "Role you aim for",
  targetOccupation: "Occupation that role is",
  ladderId: "Ladder it climbs",
  leadingPercent: "Time that leads people, in %",
  startsIn: "First quarter",
  hours: "Hours you have",
  currency: "Currency",
  ...Object.fromEntries(YEARS.map((year) => [`budget${year}`, `Budget of year ${year + 1}`])),
};

/** What the plan is for and what there is to plan with. Saved as one step that undo takes back. */
export function PlanSettingsForm(props: PlanSettingsFormProps) {
  const { planId, version, initial } = props;
  const [state, submit] = useActionState(editPlanAction, untouched);
  const clash = state.ok === false && state.code === "conflict" && state.current;
  const seen = clash ? Number(clash.version) : version;
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <ConflictChoice state={state} labels={LABELS} href={`/plan/${planId}/settings`} />
      {!clash && <FormMessage state={state} />}
      <HiddenFields state={state} fields={{ planId, version: seen }} />
      <AimFields {...props} state={state} />
      <MeansFields state={state} initial={initial} />
      <fieldset>
        <legend className="mb-2 font-semibold">Budget of each plan year</legend>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-5">
          {YEARS.map((year) => (
            <Field
              key={year}
              name={`budget${year}`}
              label={`Year ${year + 1}`}
              state={state}
              defaultValue={initial[`budget${year}`]}
              inputMode="decimal"
              required
            />
          ))}
        </div>
      </fieldset>
      <div>
        <Submit>{clash ? "Keep what I wrote" : "Save"}</Submit>
      </div>
    </form>
  );
}
