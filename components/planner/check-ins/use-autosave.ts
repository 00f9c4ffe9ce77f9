import { type RefObject, useEffect, useRef, useState } from "react";
import { useDraft } from "@/components/forms/use-draft";
import { type FormState, untouched } from "@/lib/kernel/form-state";

type Save = (
  before: FormState<{ draftVersion: number }>,
  form: FormData,
) => Promise<FormState<{ draftVersion: number }>>;
type AutosaveParts = { key: string; form: RefObject<HTMLFormElement | null>; save: Save };

/** Saved so long after the last key, and tried again so long after a failure. */
const PAUSE = 1000;
const AGAIN = 4000;

/**
 * Saves a form's words as a draft while one writes, one save at a time. Until the server has them they stay in
 * this tab too, through a reload and a lost connection.
 */
export function useAutosave({ key, form, save }: AutosaveParts) {
  const [status, setStatus] = useState("Saved as you write");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saving = useRef<Promise<void>>(undefined);
  const draft = useDraft(key, form);

  const send = async () => {
    if (!form.current) return;
    const sent = new FormData(form.current);
    // The key is the finished form's: a draft may be sent any number of times.
    sent.delete("idempotencyKey");
    setStatus("Saving");
    try {
      const answer = await save(untouched, sent);
      if (answer.ok) {
        const version = form.current?.elements.namedItem("draftVersion");
        if (version instanceof HTMLInputElement)
          version.value = String(answer.result?.draftVersion ?? 0);
        draft.forget(sent);
        setStatus(`Draft saved ${clock()}`);
      } else if (answer.ok === false)
        setStatus(`Not saved. ${Object.values(answer.fieldErrors)[0] ?? answer.message}`);
    } catch {
      setStatus("Not saved – retrying");
      timer.current = setTimeout(flush, AGAIN);
    }
  };
  const flush = () => {
    clearTimeout(timer.current);
    const mine = (saving.current ?? Promise.resolve()).then(send).then(() => {
      if (saving.current === mine) saving.current = undefined;
    });
    saving.current = mine;
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    status,
    /** Something was written. */
    later: () => {
      draft.remember();
      setStatus("Writing");
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE);
    },
    /** No save begins any more; the one under way, if there is one. */
    settle: () => {
      clearTimeout(timer.current);
      return saving.current;
    },
  };
}

const clock = () =>
  new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
