import type { Scope } from "@/lib/accounts/domain/scope";

/** Whom of many clients a coach asks, or would ask, to see one more scope, and why not the others. */
export type AskedMany = {
  scope: Scope;
  purpose: string;
  isSure: boolean;
  asked: string[];
  refused: { words: string; people: number }[];
};
