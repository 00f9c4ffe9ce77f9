import type { Grade } from "@/lib/catalogue/domain/certainty";
import type { Range } from "@/lib/catalogue/domain/range-words";
import type { RenewalRule } from "@/lib/catalogue/domain/renewal-rule";

/** What the catalogue says of a certification, as far as keeping it hangs on it. */
type HeldEntry = {
  id: string;
  seedKey: string | null;
  renewalNote: string | null;
  renewalText: string | null;
  gradeRenewal: Grade | null;
  gradeFee: Grade | null;
  source: string;
  verifiedOn: string | null;
  fee: Range | null;
  hours: Range | null;
  currency: string;
};

/** A certification somebody holds. Dates are `YYYY-MM-DD`. */
export type Held = {
  id: string;
  itemId: string | null;
  title: string;
  issuer: string;
  awardedOn: string;
  /** The issuer's own word on how long it is valid; null where the rule is to reckon it. */
  expiresOn: string | null;
  licenceNumber: string;
  status: string | null;
  /** 1 to 12 */
  birthMonth: number | null;
  notes: string;
  version: number;
  /** One's own, or the catalogue's; null where none is known. */
  rule: RenewalRule | null;
  isOwnRule: boolean;
  /** Null for one's own. */
  entry: HeldEntry | null;
};

/** How far an activity counts for a certification: 1 is all of it. */
export type CreditShare = { certificationId: string; weight: number };

/** Something done once: minutes, or an amount in a unit of its own, or a task that it attests. */
export type CreditActivity = {
  id: string;
  doneOn: string;
  title: string;
  provider: string;
  minutes: number | null;
  amount: number | null;
  unit: string | null;
  category: string | null;
  task: string | null;
  notes: string;
  version: number;
  shares: readonly CreditShare[];
};

/** As much of what is held as its standing is reckoned from. */
export type JudgedHeld = Pick<
  Held,
  "id" | "awardedOn" | "expiresOn" | "rule" | "status" | "birthMonth"
> & { entry: Pick<HeldEntry, "seedKey"> | null };

/** What is held, and as much of what was done to keep it as standing is reckoned from. */
export type Judged<H extends JudgedHeld> = {
  held: readonly H[];
  activities: readonly Omit<CreditActivity, "id" | "title" | "provider" | "notes" | "version">[];
};

/** What somebody holds and has done to keep it. */
export type Credits = { held: readonly Held[]; activities: readonly CreditActivity[] };
