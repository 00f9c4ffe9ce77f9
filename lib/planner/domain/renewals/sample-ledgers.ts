import type { RenewalRule } from "@/lib/catalogue/domain/renewal-rule";
import type { Standing } from "./certification-standing";
import type { Activity, HeldCertification, Ledger } from "./ledger";
import { standing } from "./standing";

/** A rule for tests: 120 hours in three years from the award, unless said otherwise. */
export const rule = (over: Partial<RenewalRule> = {}): RenewalRule => ({
  by: "credits",
  cycle: { months: 36, anchor: "award" },
  unit: { name: "hours", minutesPerUnit: 60 },
  requires: [{ per: "cycle", min: 120 }],
  ...over,
});

/** Hours of something, for the certification "a". */
export const did = (date: string, hours: number, category?: string): Activity => ({
  date,
  minutes: hours * 60,
  category,
  allocations: ["a"],
});

export const attested = (date: string, task: string): Activity => ({
  date,
  task,
  allocations: ["a"],
});

type Case = Partial<Omit<HeldCertification, "id">> & Pick<Partial<Ledger>, "birthMonth">;

/** How the certification "a" (awarded 2025-03-01 unless said otherwise) stands on a day. */
export function stands(
  today: string,
  { birthMonth, ...over }: Case,
  activities: readonly Activity[] = [],
): Standing {
  const held = { id: "a", awarded: "2025-03-01", rule: rule(), ...over };
  const [found] = standing({ today, birthMonth, certifications: [held], activities });
  if (!found) throw new Error("a ledger of one certification has one standing");
  return found;
}
