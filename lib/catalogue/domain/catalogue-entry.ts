import type { Path } from "@/lib/kernel/path";
import type { Grade } from "./certainty";
import type { Range } from "./range-words";
import type { RenewalRule } from "./renewal-rule";

export const CREDENTIAL_KINDS = ["certification", "programme", "degree"] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

export const LEVELS = ["entry", "mid", "mid-senior", "senior", "executive"] as const;
export type Level = (typeof LEVELS)[number];

export const ENTRY_STATUSES = ["active", "changing", "retired"] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

/**
 * What somebody must have before they may start; `seedKey` names it when it is in the catalogue too.
 * No grade: its owner wrote it.
 */
export type Prerequisite = { grade: Grade | null } & (
  | { kind: "experience"; years: number }
  | { kind: "credential"; name: string; seedKey: string | null }
  | { kind: "education"; name: string }
);

/** A credential as lists show it. Fees are in minor units; a null range is not known. */
export type EntrySummary = {
  id: string;
  isOwn: boolean;
  kind: CredentialKind;
  abbreviation: string | null;
  name: string;
  provider: string | null;
  path: Path | null;
  industries: readonly string[];
  level: string | null;
  hours: Range | null;
  fee: Range | null;
  currency: string;
  renewalMonths: number | null;
  gradeRenewal: Grade | null;
  gradeFee: Grade | null;
  verifiedOn: string | null;
  status: EntryStatus;
};

/** Everything the catalogue knows of one credential. */
export type CatalogueEntry = EntrySummary & {
  seedKey: string | null;
  format: string | null;
  duration: string | null;
  renewalText: string | null;
  /** Null where the rule cannot be stated; see `renewalNote`. */
  renewalRule: RenewalRule | null;
  renewalNote: string | null;
  upkeepText: string | null;
  prerequisites: readonly Prerequisite[];
  note: string | null;
  source: string;
  effectiveFrom: string | null;
  effectiveTo: string | null;
};

/** Words for kinds and levels, as lists and forms show them. */
export const KIND_WORDS = {
  certification: "Certification",
  programme: "Programme",
  degree: "Degree",
} satisfies Record<CredentialKind, string>;

export const LEVEL_WORDS = {
  entry: "Entry",
  mid: "Mid-career",
  "mid-senior": "Mid to senior",
  senior: "Senior",
  executive: "Executive",
} satisfies Record<Level, string>;

export const STATUS_WORDS = {
  active: "In use",
  changing: "Changing",
  retired: "Retired",
} satisfies Record<EntryStatus, string>;
