import { describe, expect, it } from "vitest";
import { q } from "@/db/testing/planner-samples";
import { tripwireState, tripwireWords } from "./tripwire-state";

const wire = { dueIn: q("2028-Q2"), wantedStatus: "done" } as const;
const item = (status: "planned" | "in progress" | "done" | "dropped") => ({ status });

describe("tripwireState", () => {
  it.each([
    ["waits in the last quarter it may come true in", null, "2028-Q2", "waiting"],
    ["is tripped the quarter after", null, "2028-Q3", "tripped"],
    ["holds once its item is done, however late it is", item("done"), "2030-Q1", "held"],
    ["waits while its item is only begun", item("in progress"), "2028-Q1", "waiting"],
    ["is tripped at once where its item is dropped", item("dropped"), "2027-Q1", "tripped"],
  ] as const)("%s", (_what, of, today, state) => {
    expect(tripwireState(wire, of, q(today))).toBe(state);
  });

  it("holds with what is begun where that was asked", () => {
    const begun = { ...wire, wantedStatus: "in progress" } as const;
    expect(tripwireState(begun, item("in progress"), q("2029-Q1"))).toBe("held");
    expect(tripwireState(begun, item("done"), q("2029-Q1"))).toBe("held");
  });

  it("says what, by when, and what then", () => {
    const said = { condition: "a post as team lead", dueIn: q("2028-Q2") };
    expect(tripwireWords({ ...said, switchTo: "B" })).toBe(
      "By the end of 2028-Q2: a post as team lead. If not, switch to B.",
    );
    expect(tripwireWords({ ...said, switchTo: null })).toMatch(/If not, think again\.$/);
  });
});
