import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/kernel/actor";
import { AppError, Conflict, Refused } from "@/lib/kernel/errors";
import type { FormState } from "@/lib/kernel/form-state";
import { issueWords } from "@/lib/kernel/issue-words";
import { once } from "./idempotency";
import { logger } from "./logger";
import { noted, noteSignedOut } from "./note-refusal";
import { findActor } from "./session";

type Action<Result> = (previous: FormState<Result>, form: FormData) => Promise<FormState<Result>>;

/**
 * A server action of a signed-in person: session, parsing, one effect per `idempotencyKey`, and every
 * failure as form state. `work` authorizes by the command it calls; it may `redirect`.
 */
export const defineAction = <Schema extends z.ZodType, Result = undefined>(
  schema: Schema,
  work: (actor: Actor, input: z.output<Schema>) => Promise<Result>,
): Action<Result> =>
  signedIn(schema, (form, actor, input) => once(actor, form, () => work(actor, input)));

/** Runs one part of what a form asks for, named by `part`: once per key, in a transaction of its own. */
export type Each = <Part>(part: string, work: () => Promise<Part>) => Promise<Part>;

/** The same for what is done in parts, of which one may fail and the others stand: each has its effect once per key. */
export const definePartedAction = <Schema extends z.ZodType, Result = undefined>(
  schema: Schema,
  work: (actor: Actor, input: z.output<Schema>, each: Each) => Promise<Result>,
): Action<Result> =>
  signedIn(schema, (form, actor, input) =>
    work(actor, input, (part, one) => once(actor, form, one, part)),
  );

function signedIn<Schema extends z.ZodType, Result>(
  schema: Schema,
  work: (form: FormData, actor: Actor, input: z.output<Schema>) => Promise<Result>,
): Action<Result> {
  return (_previous, form) =>
    answer<Result>(form, async () => {
      const actor = await findActor();
      if (!actor) {
        await noteSignedOut();
        return failed(
          form,
          "unauthenticated",
          "You are signed out. Sign in again: what you typed is kept here.",
        );
      }
      const parsed = schema.safeParse(fields(form), { error: issueWords });
      if (!parsed.success) return invalid(form, parsed.error);
      const result = await noted(actor, work(form, actor, parsed.data));
      return { ok: true, result };
    });
}

/** A server action for people who are not signed in; `work` does its own limiting. */
export function definePublicAction<Schema extends z.ZodType, Result = undefined>(
  schema: Schema,
  work: (input: z.output<Schema>) => Promise<Result>,
): Action<Result> {
  return (_previous, form) =>
    answer<Result>(form, async () => {
      const parsed = schema.safeParse(fields(form), { error: issueWords });
      if (!parsed.success) return invalid(form, parsed.error);
      return { ok: true, result: await noted(null, work(parsed.data)) };
    });
}

async function answer<Result>(
  form: FormData,
  work: () => Promise<FormState<Result>>,
): Promise<FormState<Result>> {
  // The types say so; who sends the request need not keep to them.
  if (!(form instanceof FormData)) return failed(new FormData(), "invalid", "That was no form.");
  try {
    return await work();
  } catch (error) {
    unstable_rethrow(error);
    return refusal(form, error);
  }
}

function refusal(form: FormData, error: unknown): FormState<never> {
  if (error instanceof AppError) {
    const at = error instanceof Refused && error.field ? { [error.field]: error.message } : {};
    const state = failed(form, error.code, error.message, at);
    return error instanceof Conflict && error.current
      ? { ...state, current: error.current }
      : state;
  }
  logger.error(
    { err: error instanceof Error ? { type: error.name, stack: error.stack } : "unknown" },
    "action failed",
  );
  return failed(
    form,
    "unavailable",
    "That could not be saved just now. What you typed is kept here: try again in a moment.",
  );
}

const invalid = (form: FormData, error: z.ZodError): FormState<never> =>
  failed(form, "invalid", "Some fields need another look.", firstMessages(error));

/** The first message of each field, in the order of the fields: the order of the error summary. */
function firstMessages({ issues }: z.ZodError): Record<string, string> {
  const first: Record<string, string> = {};
  for (const { path, message } of issues) first[path.join(".")] ??= message;
  return first;
}

type Failure = Extract<FormState<never>, { ok: false }>;

const failed = (
  form: FormData,
  code: Failure["code"],
  message: string,
  fieldErrors: Readonly<Record<string, string>> = {},
): Failure => ({ ok: false, code, message, fieldErrors, values: typed(form) });

const fields = (form: FormData) =>
  Object.fromEntries([...form].filter(([name]) => !name.startsWith("$ACTION")));

// Passwords and codes are not sent back, the present password (`current`) neither.
const typed = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === "string" && !/^\$ACTION|^current$|^code$|password/i.test(entry[0]),
    ),
  );
