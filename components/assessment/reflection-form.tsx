"use client";
import { useActionState, useEffect, useRef, useState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { RadioRows } from "@/components/forms/radio-rows";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { useDraft } from "@/components/forms/use-draft";
import { LinkButton } from "@/components/ui/button";
import { saveReflectionsAction } from "@/lib/assessment/actions";
import type { ReflectionQuestion } from "@/lib/assessment/domain/reflection-questions";
import { type FormState, untouched } from "@/lib/kernel/form-state";

type Written = Readonly<Record<string, { body: string; version: number }>>;
type ReflectionFormProps = {
  attemptId: string;
  questions: readonly ReflectionQuestion[];
  written: Written;
  onward: { href: string; label: string };
};

/** Saved so long after the last key. */
const PAUSE = 1200;

/** Questions in one's own words. Saved while one writes; what could not be saved stays in this tab. */
export function ReflectionForm(props: ReflectionFormProps) {
  const { attemptId, questions, written, onward } = props;
  const [plainState, submit] = useActionState(saveReflectionsAction, untouched);
  const [ownState, setOwnState] = useState<FormState<Readonly<Record<string, number>>>>(untouched);
  const [status, setStatus] = useState("Saved as you write");
  // What a save of its own accord finds wrong is said at its field: the summary would take the cursor away.
  const [isAsked, setIsAsked] = useState(true);
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isSaving = useRef(false);
  const draft = useDraft(`fairlead:reflection:${attemptId}`, form);
  const state = ownState.ok === null ? plainState : ownState;

  const save = async (asked: boolean) => {
    clearTimeout(timer.current);
    if (!form.current) return;
    // One at a time: sent beside another save, the words would come on a version that it replaces.
    if (isSaving.current) {
      timer.current = setTimeout(() => void save(asked), PAUSE);
      return;
    }
    isSaving.current = true;
    const sent = new FormData(form.current);
    setStatus("Saving");
    try {
      const answer = await saveReflectionsAction(untouched, sent);
      if (answer.ok) {
        adopt(form.current, answer.result ?? {});
        draft.forget(sent);
      }
      const fault = answer.ok === false ? Object.values(answer.fieldErrors)[0] : undefined;
      setIsAsked(asked || fault === undefined);
      setOwnState(answer.ok === false ? { ...answer, values: {} } : untouched);
      setStatus(answer.ok ? `Saved ${clock()}` : ["Not saved", fault].filter(Boolean).join(". "));
    } catch {
      setStatus("Not saved – retrying");
      timer.current = setTimeout(() => void save(asked), 4000);
    } finally {
      isSaving.current = false;
    }
  };
  const later = () => {
    draft.remember();
    setStatus("Writing");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(false), PAUSE);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <form
      ref={form}
      action={submit}
      onInput={later}
      onSubmit={(event) => {
        event.preventDefault();
        void save(true);
      }}
      className="flex max-w-question flex-col gap-10"
    >
      {isAsked && <FormMessage state={state} />}
      <input type="hidden" name="attemptId" value={attemptId} />
      {questions.map(({ id, title, hint, choices }) => {
        const before = written[id];
        const body = before?.body;
        return (
          <div key={id}>
            <input type="hidden" name={`version-${id}`} defaultValue={before?.version ?? 0} />
            {choices ? (
              <RadioRows
                name={id}
                label={title}
                hint={hint}
                state={state}
                choices={choices}
                defaultValue={body}
              />
            ) : (
              <TextArea name={id} label={title} hint={hint} state={state} defaultValue={body} />
            )}
          </div>
        );
      })}
      <div className="sticky bottom-0 -mx-1 flex flex-wrap items-center gap-4 border-t border-line bg-bg px-1 py-3">
        <Submit>Save</Submit>
        <LinkButton href={onward.href} variant="secondary">
          {onward.label}
        </LinkButton>
        <p role="status" className="text-sm text-ink-2">
          {status}
        </p>
      </div>
    </form>
  );
}

const clock = () =>
  new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** The next save is written on what now stands. */
function adopt(form: HTMLFormElement, versions: Readonly<Record<string, number>>) {
  for (const [id, version] of Object.entries(versions)) {
    const field = form.elements.namedItem(`version-${id}`);
    if (field instanceof HTMLInputElement) field.value = String(version);
  }
}
