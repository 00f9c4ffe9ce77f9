import type { FormState } from "@/lib/kernel/form-state";

/** After a conflict, the version that stands now: sending again is a choice made with it in sight. Else null. */
export const versionSeen = (state: FormState): number | null =>
  state.ok === false && state.code === "conflict" && state.current
    ? Number(state.current.version)
    : null;
