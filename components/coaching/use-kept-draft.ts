import { type RefObject, useEffect } from "react";

/**
 * Keeps what is typed in a text area in this tab until it was sent: a reload loses nothing.
 * `isSent` empties it.
 */
export function useKeptDraft(
  area: RefObject<HTMLTextAreaElement | null>,
  { key, isSent }: { key: string; isSent: boolean },
): void {
  useEffect(() => {
    const field = area.current;
    if (!field) return;
    if (isSent) sessionStorage.removeItem(key);
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
  }, [area, key, isSent]);
}
