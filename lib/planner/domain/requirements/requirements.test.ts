import { describe, expect, it } from "vitest";
import { anItem } from "@/db/testing/planner-samples";
import { nextRung } from "./next-rung";
import { requirements, type Said, type Suggested } from "./requirements";

describe("nextRung", () => {
  it("is the earliest role still ahead, and one without a quarter only where there is no other", () => {
    const role = (id: string, over: object) => anItem({ id, kind: "role", ...over });
    const tray = role("tray", { startsIn: null });
    const items = [
      role("held", { startsIn: 8100, status: "done" }),
      tray,
      role("later", { startsIn: 8120 }),
      role("next", { startsIn: 8110 }),
      anItem({ id: "course", startsIn: 8101 }),
    ];
    expect(nextRung(items)?.id).toBe("next");
    expect(nextRung([tray])?.id).toBe("tray");
    expect(nextRung([])).toBeNull();
  });
});

describe("requirements", () => {
  const ours = (key: string, state: Suggested["state"]): Suggested => ({
    ...{ key, title: key, detail: "", state },
  });
  const said = (key: string, state: Said["state"]): Said => ({
    key,
    title: key,
    state,
    version: 3,
  });

  it("puts what the person says before what the plan says, and their own beside ours", () => {
    const { shown, removed } = requirements(
      [ours("gap:a", "missing"), ours("credential:b", "planned"), ours("gap:c", "missing")],
      [said("gap:a", "met"), said("gap:c", "removed"), said("own:d", "planned")],
    );
    expect(shown.map(({ key, state, isOurs, version }) => [key, state, isOurs, version])).toEqual([
      ["gap:a", "met", true, 3],
      ["credential:b", "planned", true, 0],
      ["own:d", "planned", false, 3],
    ]);
    expect(removed.map(({ key }) => key)).toEqual(["gap:c"]);
  });
});
