import type { Scope } from "./scope";

type Span = "whole history" | "from today";

/** What a client lets a coach see, why, from when and until when. `expiresAt` null: until taken back. */
export type ConsentTerms = {
  scopes: readonly Scope[];
  purpose: string;
  span: Span;
  expiresAt: Date | null;
};
