import { type RefObject, useEffect } from "react";
import type { FormState } from "@/lib/kernel/form-state";

/**
 * Keeps what is typed in a text area in this tab until it was sent: a reload loses nothing.
 * Each answer of the form that is a success empties it, not only the first.
 */
export function useKeptDraft(
  area: RefObject<HTMLTextAreaElement | null>,
  { key, state }: { key: string; state: FormState },
): void {
  useEffect(() => {
    const field = area.current;
    if (!field) return;
    if (state.ok) sessionStorage.removeItem(key);
    else if (field.value === field.defaultValue) {
      field.value = sessionStorage.getItem(key) ?? field.value;
      if (field.value !== field.defaultValue) field.closest("details")?.setAttribute("open", "");
    }
    const keep = () => {
      if (field.value === "") sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, field.value);
    };
    field.addEventListener("input", keep);
    return () => field.removeEventListener("input", keep);
  }, [area, key, state]);
}
