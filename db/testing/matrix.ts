/**
 * Who may do what (trust.md §3.3), as data. One row per resource; what is not listed is refused.
 * Each room's policy test and database test walk these rows, so that predicate and row-level
 * security are held to the same table.
 *
 * owner: the client whose it is · other client · coach: active, the scope held · coach, other scope:
 * active, only a scope that does not open this · coach, revoked: the scope taken back or run out ·
 * coach, ended: the engagement is over · stranger coach: coaches others, or has not answered an invitation · admin
 */
export const ACTORS = [
  "owner",
  "other client",
  "coach",
  "coach, other scope",
  "coach, revoked",
  "coach, ended",
  "stranger coach",
  "admin",
] as const;
export type ActorKind = (typeof ACTORS)[number];

type Row = Readonly<Partial<Record<ActorKind, string>>>;

/** Verbs by actor; an absent actor may do nothing. */
const MATRIX = {
  "entry, public": {
    owner: "read",
    "other client": "read",
    coach: "read",
    "coach, other scope": "read",
    "coach, revoked": "read",
    "coach, ended": "read",
    "stranger coach": "read",
    admin: "read curate",
  },
  "entry, one's own": { owner: "read edit" },
  notification: { owner: "read mark remove" },
  engagement: {
    owner: "see change-consent end",
    coach: "see end",
    "coach, other scope": "see end",
    "coach, revoked": "see end",
    "coach, ended": "see",
  },
  profile: { owner: "read", coach: "read" },
  results: { owner: "read", coach: "read" },
  responses: { owner: "read", coach: "read" },
  plan: { owner: "read", coach: "read" },
  credits: { owner: "read edit", coach: "read" },
  evidence: { owner: "read edit", coach: "read" },
  "review, requested": { owner: "read withdraw", coach: "read start dismiss" },
  "review, in review": { owner: "read withdraw", coach: "read comment give-outcome dismiss" },
  "review, closed": { owner: "read dismiss", coach: "read" },
  "comment, pending": { coach: "read edit" },
  "comment, submitted": { owner: "read resolve", coach: "read resolve" },
  "place in a cohort": { owner: "see leave", coach: "see place" },
  "suggestion, pending": { coach: "read edit" },
  "suggestion, open": { owner: "read accept reject", coach: "read withdraw" },
  "ladder, own": { owner: "read edit" },
  "ladder, operator's": {
    owner: "read",
    "other client": "read",
    coach: "read",
    "coach, other scope": "read",
    "coach, revoked": "read",
    "coach, ended": "read",
    "stranger coach": "read",
    admin: "read edit",
  },
} as const satisfies Record<string, Row>;
export type Resource = keyof typeof MATRIX;

const ROWS: Readonly<Record<Resource, Row>> = MATRIX;

/** The verbs of one cell, in the table's order. */
export const verbs = (resource: Resource, actor: ActorKind): string => ROWS[resource][actor] ?? "";
