import type { Grade } from "@/lib/catalogue/domain/certainty";
import type { Range } from "@/lib/catalogue/domain/range-words";
import type { RenewalRule } from "@/lib/catalogue/domain/renewal-rule";

/** What a scenario holds or plans to earn, with what the catalogue knows of it. */
export type OwnedCertification = {
  id: string;
  /** `YYYY-MM-DD`; an award before the span was paid for before it. */
  awarded: string;
  /** For the exam, in minor units of `currency`; null where it is not known. */
  fee: Range | null;
  /** Of preparation; null where they are not known. */
  hours: Range | null;
  currency: string;
  rule: RenewalRule;
  status?: string | undefined;
  /** Null for a person's own entry, which vouches for itself. */
  gradeFee: Grade | null;
  gradeRenewal: Grade | null;
};

/** The days a scenario spans, both included, and what its rules may need. */
export type Span = { from: string; to: string; birthMonth?: number | undefined };

type CostKind = "exam" | "preparation" | "renewal" | "dues" | "credits";

/** One thing that costs money or hours: from `low` to `high`, in minor units of `currency` or in hours. */
export type CostLine = {
  id: string;
  what: CostKind;
  unit: "money" | "hours";
  currency: string;
  low: number;
  high: number;
  /** Whether it must be verified with the issuer. */
  mustVerify: boolean;
};
