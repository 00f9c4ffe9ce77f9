import type { z } from "zod";

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** What to say at a field whose schema has no words of its own for a fault: those of zod are for who wrote the schema. */
export function issueWords(issue: Issue): string {
  switch (issue.code) {
    case "invalid_union":
      return innerWords(issue.errors) ?? UNUSABLE;
    case "invalid_type":
      return issue.input === undefined ? MISSING : UNUSABLE;
    case "too_big":
      return issue.origin === "string"
        ? `Keep it under ${issue.maximum} characters`
        : `Use at most ${issue.maximum}`;
    case "too_small":
      return issue.origin === "string" ? MISSING : `Use at least ${issue.minimum}`;
    case "invalid_value":
      return "Choose one of these";
    default:
      return UNUSABLE;
  }
}

const MISSING = "This is missing";
const UNUSABLE = "This cannot be used as it is";

/** Of the ways in which something may be given, the word on the first that asks more than to be left empty. */
const innerWords = (errors: readonly (readonly z.core.$ZodIssue[])[] | undefined) =>
  errors?.flat().find(({ code }) => code !== "invalid_value")?.message;
