import { describe, expect, it } from "vitest";
import { anItem, aSnapshot, q } from "@/db/testing/planner-samples";
import { findConflicts } from "./conflicts";
import { proposedTowards, withProposed } from "./proposed-towards";

const gap = (id: string, domain: "skill" | "knowledge", delta: number) => ({
  ...{ id, name: `Element ${id}`, domain, from: 2, to: 2 + delta, delta },
});
const entry = {
  ...{ id: "cism", kind: "certification" as const, name: "CISM", abbreviation: null, level: null },
  ...{ provider: "ISACA", path: null, isOfFamily: true, currency: "USD" },
  ...{ hoursMin: 100, hoursMax: 140, feeMinMinor: 57_500, feeMaxMinor: 57_500 },
};
const missing = [gap("a", "skill", 1.2), gap("b", "knowledge", 0.3)];
const towards = { title: "CISO", missing, credentials: [entry] };
const empty = aSnapshot([], { targetRole: "" });

describe("proposedTowards", () => {
  it("turns what is missing into items: skills, credentials, years and the role", () => {
    const proposed = proposedTowards(empty, towards);
    expect(proposed.map(({ key, kind, hours }) => [key, kind, hours])).toEqual([
      ["element:a", "project", 700],
      ["element:b", "training", 200],
      ["credential:cism", "certification", 1200],
      ["years", "role", 0],
      ["role", "role", 0],
    ]);
  });

  it("leaves out what the plan has already, and calls the role as the plan does", () => {
    const plan = aSnapshot(
      [
        anItem({ id: "1", title: "practise: element a" }),
        anItem({ id: "2", credentialId: "cism" }),
        anItem({ id: "3", title: "Head of security" }),
      ],
      { targetRole: "Head of security" },
    );
    expect(proposedTowards(plan, towards).map(({ key }) => key)).toEqual(["element:b", "years"]);
  });

  it("proposes years and role even where the gap is not known", () => {
    const unknown = { title: "CISO", missing: null, credentials: [] };
    expect(proposedTowards(empty, unknown).map(({ key }) => key)).toEqual(["years", "role"]);
  });
});

describe("withProposed", () => {
  const ids = () => {
    let n = 0;
    return () => `new-${++n}`;
  };

  it("places each where it fits, from today on, and brings no conflict", () => {
    const taken = proposedTowards(empty, towards);
    const plan = withProposed(empty, taken, { today: q("2027-Q3"), newId: ids() });
    expect(plan.items).toHaveLength(5);
    expect(plan.items.every(({ startsIn }) => startsIn !== null && startsIn >= q("2027-Q3"))).toBe(
      true,
    );
    expect(findConflicts(plan)).toEqual([]);
    expect(plan.items.at(-1)?.after).toEqual([plan.items.at(-2)?.id]);
  });

  it("names no prerequisite that was not taken", () => {
    const role = proposedTowards(empty, towards).filter(({ key }) => key === "role");
    const plan = withProposed(empty, role, { today: q("2027-Q1"), newId: ids() });
    expect(plan.items.map(({ after, position }) => [after, position])).toEqual([[[], 1]]);
  });
});
