import type { FormState } from "@/lib/kernel/form-state";

/** Whether the answer shows what stands now beside what was sent. */
export const isConflict = (state: FormState): boolean =>
  state.ok === false && state.code === "conflict" && state.current !== undefined;

/**
 * The version a form sends: what was saved last, else what it was drawn with. After a conflict, sending again is a
 * choice made with what stands now in sight.
 */
export function versionOf(state: FormState<{ version: number }>, drawn: number): number {
  if (state.ok === true && state.result) return Math.max(drawn, state.result.version);
  if (state.ok === false && state.code === "conflict" && state.current)
    return Number(state.current.version);
  return drawn;
}
