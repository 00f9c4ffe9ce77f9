type FailureCode =
  | "invalid"
  | "unauthenticated"
  | "not-found"
  | "forbidden"
  | "conflict"
  | "refused"
  | "too-many"
  | "unavailable";

/** What a form's action answers. `values` is what was typed, so that nothing is lost on failure. */
export type FormState<Result = unknown> =
  | { ok: null }
  | { ok: true; message?: string; result?: Result }
  | {
      ok: false;
      code: FailureCode;
      message: string;
      fieldErrors: Readonly<Record<string, string>>;
      values: Readonly<Record<string, string>>;
      /** On a conflict: what stands now. */
      current?: Readonly<Record<string, unknown>>;
    };

export const untouched: FormState<never> = { ok: null };
