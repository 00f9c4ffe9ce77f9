import { describe, expect, it } from "vitest";
import type { RenewalRule } from "@/lib/catalogue/domain/renewal-rule";
import type { Ledger } from "./ledger";
import { ledgerFaults } from "./ledger-faults";
import { did, rule } from "./sample-ledgers";

const ledger = (over: Partial<Ledger> = {}): Ledger => ({
  today: "2027-05-10",
  certifications: [{ id: "a", awarded: "2025-03-01", rule: rule() }],
  activities: [did("2026-01-01", 1)],
  ...over,
});
const faults = (over: Partial<Ledger>) =>
  ledgerFaults(ledger(over)).map(({ path, message }) => `${path.join(".")}: ${message}`);

/** Certifications named by letters, each renewed by those after it. */
const chain = (...links: string[]) => ({
  activities: [],
  certifications: links.map((link) => ({
    id: link.charAt(0),
    awarded: "2025-03-01",
    rule: rule({ renewedBy: [...link.slice(1)] }),
  })),
});

describe("ledgerFaults", () => {
  it("finds none in a sound ledger", () => {
    expect(faults({})).toEqual([]);
    expect(faults({ certifications: [], activities: [] })).toEqual([]);
    expect(faults({ today: "2025-03-01" })).toEqual([]);
  });

  it("names an award after today", () => {
    expect(faults({ today: "2025-02-28" })).toEqual([
      "certifications.0.awarded: is after today, 2025-02-28",
    ]);
  });

  it("names an id given twice", () => {
    const twice = [...ledger().certifications, ...ledger().certifications];
    expect(faults({ certifications: twice })).toEqual(['certifications.1.id: "a" is given twice']);
  });

  it("names what an activity is allocated to in vain", () => {
    const lost = { ...did("2026-01-01", 1), allocations: ["a", "x", { id: "y", weight: 0.5 }] };
    expect(faults({ activities: [did("2026-01-01", 1), lost] })).toEqual([
      'activities.1.allocations.1: unknown certification "x"',
      'activities.1.allocations.2: unknown certification "y"',
    ]);
  });

  it("asks for the birth month only where a rule needs it", () => {
    const born = (by: RenewalRule["by"]) => ({
      certifications: [
        {
          id: "a",
          awarded: "2025-03-01",
          rule: rule({ by, cycle: { months: 36, anchor: "birth-month" } }),
        },
      ],
    });
    expect(faults(born("re-exam"))).toEqual(['birthMonth: is required: "a" is renewed by it']);
    expect(faults({ ...born("re-exam"), birthMonth: 2 })).toEqual([]);
    expect(faults(born("none"))).toEqual([]);
  });

  it("names a circle of renewers at the link that closes it", () => {
    expect(faults(chain("ab", "bc", "ca"))).toEqual([
      "certifications.2.rule.renewedBy.0: a circle: a → b → c → a",
    ]);
    expect(faults(chain("ab", "bcb", "cd"))).toEqual([
      "certifications.1.rule.renewedBy.1: a circle: b → b",
    ]);
    expect(faults(chain("abc", "bd", "cd", "d"))).toEqual([]);
  });

  it("sees a circle that only an amendment closes", () => {
    const closing = rule({ amended: [{ from: "2030-01-01", renewedBy: ["a"] }] });
    const certifications = [
      ...chain("ab").certifications,
      { id: "b", awarded: "2025-03-01", rule: closing },
    ];
    expect(faults({ certifications, activities: [] })).toEqual([
      "certifications.1.rule.amended.0.renewedBy.0: a circle: a → b → a",
    ]);
  });
});
