import type { Scope } from "@/lib/accounts/domain/scope";

/** What each scope is called, and what exactly it opens; read by client and coach alike. */
export const SCOPE = {
  profile: { name: "Profile", opens: "Job family, current role and industry" },
  results: { name: "Results", opens: "Assessment results: every sitting, and what changed" },
  responses: { name: "Answers", opens: "Each single answer, and the reflections as written" },
  plan: { name: "Plan", opens: "The plan with its items, costs and revisions, to read and review" },
  evidence: { name: "Evidence", opens: "What is attached to show that something is done" },
  "check-ins": {
    name: "Check-ins",
    opens: "What is noted each quarter, and experiments with their results",
  },
} satisfies Record<Scope, { name: string; opens: string }>;

/** What there is to share, most useful to a coach first. */
export const OFFERED = [
  "plan",
  "results",
  "profile",
  "check-ins",
  "evidence",
  "responses",
] as const satisfies Scope[];

/** Scopes in a sentence, always in one order: `Plan, Results`; `nothing` when there are none. */
export const scopesText = (scopes: readonly Scope[]): string =>
  OFFERED.filter((scope) => scopes.includes(scope))
    .map((scope) => SCOPE[scope].name)
    .join(", ") || "nothing";
