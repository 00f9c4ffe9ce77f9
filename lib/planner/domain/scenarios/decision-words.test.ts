import { expect, it } from "vitest";
import { q } from "@/db/testing/planner-samples";
import { decisionWords } from "./decision-words";

it("says what was decided, under the names of then", () => {
  const [from, to] = [
    { scenario: "A", title: "Staff engineer" },
    { scenario: "B", title: "Team lead" },
  ] as const;
  expect(decisionWords({ from, to })).toBe("From A, Staff engineer, to B, Team lead.");
  const wire = { condition: "A post", dueIn: q("2028-Q2") };
  expect(decisionWords({ ...wire, answer: "kept", until: null })).toBe(
    "“A post” by 2028-Q2: the plan was kept.",
  );
  expect(decisionWords({ ...wire, answer: "postponed", until: q("2028-Q4") })).toBe(
    "“A post” by 2028-Q2: given until 2028-Q4.",
  );
});
