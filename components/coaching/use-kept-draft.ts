import { type RefObject, useEffect, useRef } from "react";
import type { FormState } from "@/lib/kernel/form-state";

/**
 * Keeps what is typed in a text area in this tab until it was sent: a reload loses nothing.
 * Each answer of the form that is a success empties it, not only the first, but for what was written since it was sent.
 */
export function useKeptDraft(
  area: RefObject<HTMLTextAreaElement | null>,
  { key, state }: { key: string; state: FormState },
): void {
  const sent = useRef<string>(null);
  useEffect(() => {
    const field = area.current;
    if (!field) return;
    const note = () => {
      sent.current = field.value;
    };
    const keep = () => {
      if (field.value === "") sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, field.value);
    };
    if (state.ok) {
      // The form may be reset already, or is in a moment.
      if (field.value === field.defaultValue || field.value === sent.current)
        sessionStorage.removeItem(key);
      else keep();
    } else {
      field.value = withKept(field, sessionStorage.getItem(key));
      if (field.value !== field.defaultValue) {
        keep();
        field.closest("details")?.setAttribute("open", "");
      }
    }
    const { form } = field;
    field.addEventListener("input", keep);
    form?.addEventListener("submit", note);
    return () => {
      field.removeEventListener("input", keep);
      form?.removeEventListener("submit", note);
    };
  }, [area, key, state]);
}

/** What was written before the script was there comes after what is kept, unless it is the same. */
function withKept({ value, defaultValue }: HTMLTextAreaElement, kept: string | null): string {
  if (kept === null || value.includes(kept)) return value;
  return value === defaultValue ? kept : `${kept}\n${value}`;
}
