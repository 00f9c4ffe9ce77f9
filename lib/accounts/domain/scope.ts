/** What a client can let a coach see; each is granted, narrowed and taken back on its own. */
export const SCOPES = ["profile", "results", "responses", "plan", "evidence", "check-ins"] as const;
export type Scope = (typeof SCOPES)[number];
