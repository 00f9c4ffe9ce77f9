"use client";
import { useActionState } from "react";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { RadioRows } from "@/components/forms/radio-rows";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { untouched } from "@/lib/kernel/form-state";
import { resolveExperimentAction } from "@/lib/planner/actions/experiments";
import { versionSeen } from "./version-seen";

type ResultFormProps = {
  experiment: { id: string; version: number; outcome: string | null; learned: string };
};

const LABELS = { outcome: "How did it come out?", learned: "What did you learn?" };
const OUTCOMES = [
  { value: "yes", label: "A yes" },
  { value: "no", label: "A no" },
  { value: "unclear", label: "Unclear", hint: "It does not count for or against your forecast." },
];

/** Notes how an experiment came out, beside the forecast that was made before. */
export function ResultForm({ experiment }: ResultFormProps) {
  const { id, version, outcome, learned } = experiment;
  const [state, submit] = useActionState(resolveExperimentAction, untouched);
  const seen = versionSeen(state);
  const shared = { state, scope: "result" };
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <ConflictChoice state={state} labels={LABELS} href={`/check-ins/experiments/${id}`} />
      {seen === null && <FormMessage {...shared} />}
      <HiddenFields state={state} fields={{ experimentId: id, version: seen ?? version }} />
      <RadioRows
        {...shared}
        name="outcome"
        label={LABELS.outcome}
        choices={OUTCOMES}
        defaultValue={outcome ?? undefined}
        required
      />
      <TextArea {...shared} name="learned" label={LABELS.learned} defaultValue={learned} rows={3} />
      <div>
        <Submit>{seen === null ? "Keep the result" : "Keep what I wrote"}</Submit>
      </div>
    </form>
  );
}
