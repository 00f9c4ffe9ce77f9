import type { Path } from "@/lib/kernel/path";
import type { CredentialKind, EntryStatus, Prerequisite } from "./catalogue-entry";
import type { Grade } from "./certainty";
import type { RenewalRule } from "./renewal-rule";

/** Everything of a public entry that its operator may change, as it is stored and as a version keeps it. */
export type EntryFields = {
  kind: CredentialKind;
  name: string;
  abbreviation: string | null;
  provider: string | null;
  path: Path | null;
  industries: string[];
  level: string | null;
  format: string | null;
  duration: string | null;
  hoursMin: number | null;
  hoursMax: number | null;
  /** Minor units of `currency`. */
  feeMinMinor: number | null;
  feeMaxMinor: number | null;
  currency: string;
  gradeFee: Grade | null;
  prerequisites: Prerequisite[];
  renewalMonths: number | null;
  renewalText: string | null;
  renewalRule: RenewalRule | null;
  renewalNote: string | null;
  upkeepText: string | null;
  gradeRenewal: Grade | null;
  note: string | null;
  source: string;
  /** `YYYY-MM-DD`, as the two that follow. */
  verifiedOn: string | null;
  status: EntryStatus;
  effectiveFrom: string | null;
  effectiveTo: string | null;
};
