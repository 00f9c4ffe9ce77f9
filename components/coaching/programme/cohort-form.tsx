"use client";
"use no memo";
import { useActionState } from "react";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { changeCohortAction, makeCohortAction } from "@/lib/coaching/actions/cohorts";
import type { Cohort } from "@/lib/coaching/domain/cohorts/cohort";
import { type FormState, untouched } from "@/lib/kernel/form-state";

type Said = Pick<Cohort, "name" | "startsOn" | "endsOn">;

const LABELS = { name: "Name", startsOn: "First day", endsOn: "Last day" };

/** Makes a cohort; begins from `said` where one was just removed. */
export function NewCohortForm({ said }: { said?: Said | undefined }) {
  const [state, submit] = useActionState(makeCohortAction, untouched);
  return (
    <form action={submit} className="grid max-w-question gap-4" noValidate>
      <FormMessage
        state={state}
        done="The cohort is there. Coaches can put clients into it."
        scope="new"
      />
      <HiddenFields state={state} />
      <CohortFields state={state} scope="new" said={said} />
      <Submit className="justify-self-start" pendingText="Making…">
        Make the cohort
      </Submit>
    </form>
  );
}

/** Says another name or other days of a cohort. */
export function ChangeCohortForm({ cohort }: { cohort: Cohort }) {
  const [state, submit] = useActionState(changeCohortAction, untouched);
  const stands = state.ok === false && state.code === "conflict" ? state.current : undefined;
  const version = typeof stands?.version === "string" ? stands.version : cohort.version;
  return (
    <form action={submit} className="grid max-w-question gap-4" noValidate>
      <FormMessage state={state} done="Saved." scope={cohort.id} />
      <ConflictChoice state={state} labels={LABELS} href="/admin/programme" />
      <HiddenFields state={state} fields={{ cohortId: cohort.id, version }} />
      <CohortFields state={state} scope={cohort.id} said={cohort} />
      <Submit
        variant="secondary"
        size="compact"
        className="justify-self-start"
        aria-label={`Save ${cohort.name}`}
      >
        Save
      </Submit>
    </form>
  );
}

type FieldsProps = { state: FormState; scope: string; said?: Said | undefined };

const CohortFields = ({ state, scope, said }: FieldsProps) => (
  <>
    <Field
      {...{ name: "name", label: LABELS.name, scope, state, defaultValue: said?.name }}
      required
    />
    <div className="flex flex-wrap gap-4">
      <Field
        {...{ name: "startsOn", label: LABELS.startsOn, scope, state }}
        defaultValue={said?.startsOn}
        type="date"
        required
      />
      <Field
        {...{ name: "endsOn", label: LABELS.endsOn, scope, state }}
        defaultValue={said?.endsOn ?? undefined}
        hint="After it nobody new comes in. Those in it go on being counted."
        type="date"
      />
    </div>
  </>
);
