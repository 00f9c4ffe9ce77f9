import type { Scope } from "@/lib/accounts/domain/scope";

/** What each scope is called, and what exactly it opens. */
export const SCOPE = {
  profile: { name: "Profile", opens: "Your job family, current role and industry" },
  results: { name: "Results", opens: "Your assessment results, all sittings and what changed" },
  responses: {
    name: "Answers",
    opens: "Each single answer, and your reflections in your own words",
  },
  plan: {
    name: "Plan",
    opens: "Your plan with its items, costs and revisions; they can review it",
  },
  evidence: { name: "Evidence", opens: "What you attach to show that something is done" },
  "check-ins": { name: "Check-ins", opens: "What you note each quarter" },
} satisfies Record<Scope, { name: string; opens: string }>;

/** What there is to share so far, most useful to a coach first. */
export const OFFERED = ["plan", "results", "profile", "responses"] as const satisfies Scope[];

/** Scopes in a sentence: `Plan, Results`; `nothing` when there are none. */
export const scopesText = (scopes: readonly Scope[]): string =>
  scopes.length === 0 ? "nothing" : scopes.map((scope) => SCOPE[scope].name).join(", ");
