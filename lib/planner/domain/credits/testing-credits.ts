import type { RenewalRule } from "@/lib/catalogue/domain/renewal-rule";
import type { CreditActivity, Held } from "./credits";

/** 120 hours in three years from the award. */
const RULE: RenewalRule = {
  by: "credits",
  cycle: { months: 36, anchor: "award" },
  unit: { name: "hours", minutesPerUnit: 60 },
  requires: [{ per: "cycle", min: 120 }],
};

/** For tests: a certification of one's own, awarded on 1 March 2025. */
export const held = (id: string, over: Partial<Held> = {}): Held => ({
  id,
  itemId: null,
  title: id,
  issuer: "",
  awardedOn: "2025-03-01",
  expiresOn: null,
  licenceNumber: "",
  status: null,
  birthMonth: null,
  notes: "",
  version: 1,
  rule: RULE,
  isOwnRule: true,
  entry: null,
  ...over,
});

/** The same as an entry of the catalogue that goes by `seedKey`. */
export const fromCatalogue = (id: string, seedKey: string, over: Partial<Held> = {}): Held =>
  held(id, {
    isOwnRule: false,
    entry: {
      id: `entry-${seedKey}`,
      seedKey,
      renewalNote: null,
      renewalText: null,
      gradeRenewal: "U",
      gradeFee: "U",
      source: "the issuer",
      verifiedOn: null,
      fee: null,
      hours: null,
      currency: "USD",
    },
    ...over,
  });

/** For tests: hours of something, for those certifications. */
export const activity = (
  doneOn: string,
  hours: number,
  ids: readonly string[],
  over: Partial<CreditActivity> = {},
): CreditActivity => ({
  id: `${doneOn} ${hours}`,
  doneOn,
  title: "A course",
  provider: "",
  minutes: hours * 60,
  amount: null,
  unit: null,
  category: null,
  task: null,
  notes: "",
  version: 1,
  shares: ids.map((certificationId) => ({ certificationId, weight: 1 })),
  ...over,
});
