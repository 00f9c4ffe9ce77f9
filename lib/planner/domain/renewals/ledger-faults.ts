import type { RenewalRule } from "@/lib/catalogue/domain/renewal-rule";
import type { Ledger } from "./ledger";

/** What is wrong with a ledger and where: `path` leads from its top to the value at fault. */
export type LedgerFault = { path: (string | number)[]; message: string };

/**
 * What no single value can show to be wrong: ids given twice or unknown, an award after today, a birth month
 * that a rule needs, certifications that renew each other in a circle.
 *
 * @param ledger whose values each have their shape (dates are dates, rules are in the language)
 */
export function ledgerFaults(ledger: Ledger): LedgerFault[] {
  return [
    ...ledger.certifications.flatMap((_, n) => ofCertification(ledger, n)),
    ...needsBirthMonth(ledger),
    ...unknownAllocations(ledger),
    ...circle(ledger),
  ];
}

function ofCertification({ today, certifications }: Ledger, n: number): LedgerFault[] {
  const { id, awarded } = certifications[n] ?? { id: "", awarded: "" };
  const isRepeated = certifications.findIndex((held) => held.id === id) < n;
  const faults: LedgerFault[] = [];
  if (isRepeated) faults.push({ path: at(n, "id"), message: `"${id}" is given twice` });
  if (awarded > today) faults.push({ path: at(n, "awarded"), message: `is after today, ${today}` });
  return faults;
}

const at = (n: number, ...rest: (string | number)[]) => ["certifications", n, ...rest];

function needsBirthMonth({ birthMonth, certifications }: Ledger): LedgerFault[] {
  const needy = certifications.find(
    ({ rule }) => rule.by !== "none" && rule.cycle?.anchor === "birth-month",
  );
  if (birthMonth !== undefined || !needy) return [];
  return [{ path: ["birthMonth"], message: `is required: "${needy.id}" is renewed by it` }];
}

function unknownAllocations({ certifications, activities }: Ledger): LedgerFault[] {
  const ids = new Set(certifications.map(({ id }) => id));
  return activities.flatMap(({ allocations }, n) =>
    allocations.flatMap((given, k): LedgerFault[] => {
      const id = typeof given === "string" ? given : given.id;
      if (ids.has(id)) return [];
      const path = ["activities", n, "allocations", k];
      return [{ path, message: `unknown certification "${id}"` }];
    }),
  );
}

/** Everything a rule may ever be renewed by, and where it says so. */
const renewers = ({ renewedBy = [], amended = [] }: RenewalRule) => [
  ...renewedBy.map((id, k) => ({ id, path: ["renewedBy", k] })),
  ...amended.flatMap((change, n) =>
    (change.renewedBy ?? []).map((id, k) => ({ id, path: ["amended", n, "renewedBy", k] })),
  ),
];

/** The first circle found, at the link that closes it. */
function circle({ certifications }: Ledger): LedgerFault[] {
  const index = new Map(certifications.map(({ id }, n) => [id, n]));
  const settled = new Set<number>();

  const follow = (n: number, trail: readonly number[]): LedgerFault | null => {
    for (const { id, path } of renewers(certifications[n]?.rule ?? { by: "none" })) {
      const next = index.get(id);
      if (next === undefined || settled.has(next)) continue;
      const way = [...trail, n];
      if (way.includes(next)) {
        const names = [...way.slice(way.indexOf(next)), next].map((k) => certifications[k]?.id);
        return { path: at(n, "rule", ...path), message: `a circle: ${names.join(" → ")}` };
      }
      const found = follow(next, way);
      if (found) return found;
    }
    settled.add(n);
    return null;
  };

  for (const n of certifications.keys()) {
    const found = follow(n, []);
    if (found) return [found];
  }
  return [];
}
