import type { RenewalRule } from "@/lib/catalogue/domain/renewal-rule";

/** A share of an activity for one certification: all of it, or `weight` (> 0) times as much. */
type Allocation = string | { id: string; weight: number };

/**
 * Something done once. It carries minutes, or an amount in a unit of its own, or a task it attests;
 * minutes may attest a task as well.
 */
export type Activity = {
  /** `YYYY-MM-DD` */
  date: string;
  /** ≥ 0 */
  minutes?: number | undefined;
  /** ≥ 0, together with `unit` and instead of minutes. */
  amount?: number | undefined;
  unit?: string | undefined;
  task?: string | undefined;
  category?: string | undefined;
  /** Ids of certifications; one listed twice counts once. */
  allocations: readonly Allocation[];
};

/** A certification someone holds. Passing again is a new award, not a new entry of the ledger. */
export type HeldCertification = {
  id: string;
  /** `YYYY-MM-DD`, not after today. */
  awarded: string;
  rule: RenewalRule;
  /** The issuer's own word on how long it is valid, `YYYY-MM-DD`; without it, the rule alone reckons. */
  validTo?: string | undefined;
  /** The holder's status, for lines that are asked of some only (`when`). */
  status?: string | undefined;
};

export type Ledger = {
  /** `YYYY-MM-DD` where the person lives. */
  today: string;
  /** 1 to 12; needed by rules anchored on it. */
  birthMonth?: number | undefined;
  certifications: readonly HeldCertification[];
  activities: readonly Activity[];
};
