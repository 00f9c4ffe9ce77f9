import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import type { RankedRole } from "@/lib/catalogue/domain/rank-next-roles";
import { HaveForm } from "./have-form";
import { NextRoleList } from "./next-role-list";
import { RankedByNote } from "./ranked-by";
import { RankingTable } from "./ranking-table";
import { rolesAddress, targetAddress } from "./roles-address";
import { TargetChange } from "./target-change";
import { TargetGap } from "./target-gap";
import { Towards } from "./towards";

const occupation = (code: string, title: string, over: Partial<OccupationInShort> = {}) => ({
  code,
  title,
  dataStatus: "rated" as const,
  jobZone: 4,
  standing: {
    leadership: 24.4,
    specialist: 88.9,
    leadershipInZone: 20,
    specialistInZone: 85,
    lean: -64,
    pathClass: "specialist" as const,
  },
  pay: { wageCode: "15-1252", p10: 80_000, median: 133_080, p90: 211_450 },
  education: "Bachelor's degree",
  ...over,
});

const DEVELOPERS = occupation("15-1252.00", "Software Developers");
const MANAGERS = occupation("11-3021.00", "Computer and Information Systems Managers", {
  pay: { wageCode: "11-3021", p10: 104_450, median: 171_200, p90: 239_200 },
});
const COACHING = {
  ...{ id: "4.A.4.b.5", name: "Coaching Others", domain: "activity" as const },
  ...{ from: 2, to: 4.5, delta: 2.5 },
};

const role = (over: Partial<RankedRole> = {}): RankedRole => ({
  to: MANAGERS,
  rank: 13,
  source: "official_supplemental",
  direction: "toward_leadership",
  isFormalManagement: true,
  leadershipChange: 73.2,
  specialistChange: -12.4,
  educationChange: 0,
  grows: [COACHING],
  missing: [COACHING],
  score: 0.73,
  parts: { relatedness: 0.4, direction: 1, gap: 0.27, education: 1 },
  ...over,
});

/** What an element says; a number and its sign keep together, which no test here is about. */
const text = (of: Element | null | undefined) => (of?.textContent ?? "").replace(/\s/g, " ");

const list = (roles: RankedRole[], aimedAt: string | null = null) =>
  render(<NextRoleList from={DEVELOPERS} roles={roles} have={["2.B.1.b"]} aimedAt={aimedAt} />);

it("says of a next role why it is there, what it pays and asks, and what would have to grow", () => {
  list([role()]);
  const item = screen.getByRole("listitem");
  expect(text(item)).toContain("more leadership (+73), less specialist work (−12)");
  expect(text(item)).toContain("O*NET lists it among the twenty most related occupations");
  expect(text(item)).toContain("+29 % median pay ($171,200 in the US)");
  expect(text(item)).toContain("same usual education");
  expect(text(item)).toContain("Coaching Others");
  expect(text(item)).not.toContain("Suggested by us");
  expect(screen.getByRole("link", { name: /^Aim for this/ }).getAttribute("href")).toBe(
    "/plan/target?occupation=11-3021.00&have=2.B.1.b",
  );
});

it("marks what is ours, what is estimated, what is a step back, and what the plan aims at", () => {
  const estimated = occupation("15-2051.00", "Data Scientists", { dataStatus: "estimated" });
  list(
    [
      role({ source: "derived_soc_family", rank: 0 }),
      role({ to: estimated, direction: "step_back", grows: null, missing: [] }),
    ],
    MANAGERS.code,
  );
  const [ours, back] = screen.getAllByRole("listitem");
  expect(text(ours)).toContain("Suggested by us");
  expect(text(ours)).toContain("Your plan aims at this");
  expect(text(back)).toContain("Estimated");
  expect(text(back)).toContain("A step back");
  expect(text(back)).toContain("not known: the two were not rated alike");
});

it("shows the figures the order was made from", () => {
  render(<RankingTable roles={[role()]} />);
  const row = within(screen.getByRole("row", { name: /Computer and Information/ }));
  expect(row.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual([
    "100",
    "40",
    "27",
    "100",
    "73",
  ]);
});

it.each([
  [{ path: "leadership", because: "plan" }, "which your plan follows"],
  [{ path: "hybrid", because: "chosen" }, "which you chose"],
  [{ path: "specialist", because: "result" }, "which leads in your latest result"],
  [{ path: null, because: "exploring" }, "leans neither way"],
  [{ path: null, because: "nothing" }, "take the assessment"],
] as const)("says whose idea the path was: %o", (by, words) => {
  const { container } = render(<RankedByNote by={by} back={false} have={[]} />);
  expect(text(container)).toContain(words);
});

it("asks once about what is missing, with what one said ticked and the rest of the address kept", () => {
  render(
    <HaveForm
      asked={[{ id: "2.B.1.b", name: "Coordination", roles: 3 }]}
      had={[{ id: "4.A.4.b.5", name: "Coaching Others" }]}
      path="hybrid"
      back
    />,
  );
  expect(screen.getByLabelText("Coaching Others")).toHaveProperty("checked", true);
  expect(screen.getByLabelText("Coordination")).toHaveProperty("checked", false);
  const form = screen.getByRole("button", { name: "Rank again" }).closest("form");
  expect(form && [...new FormData(form)]).toEqual([
    ["path", "hybrid"],
    ["back", "yes"],
    ["have", "4.A.4.b.5"],
  ]);
});

it("has addresses that say no more than was asked", () => {
  expect(rolesAddress({ path: null, back: false, have: [] })).toBe("/roles");
  expect(rolesAddress({ path: "hybrid", back: true, have: ["2.B.1.b", "2.B.5.d"] })).toBe(
    "/roles?path=hybrid&back=yes&have=2.B.1.b&have=2.B.5.d",
  );
  expect(targetAddress("11-3021.00", [])).toBe("/plan/target?occupation=11-3021.00");
});

it("leads to a plan where there is none, and says when there is nothing to change", () => {
  const { rerender } = render(<TargetChange occupation={MANAGERS} plan={null} path="leadership" />);
  expect(screen.getByRole("link", { name: "Make a plan for this role" }).getAttribute("href")).toBe(
    "/plan/new?target=Computer+and+Information+Systems+Managers&occupation=11-3021.00",
  );
  const plan = {
    ...{ id: "p", title: "Five years", targetRole: "CIO", settingsVersion: 1 },
    targetOccupation: MANAGERS.code,
  };
  rerender(<TargetChange occupation={MANAGERS} plan={plan} path="leadership" />);
  expect(text(screen.getByText("Your plan aims at this already").parentElement)).toContain("CIO");
  expect(screen.queryByRole("button")).toBeNull();
});

it("compares a target with one's own work, and names an easier way and what one has", () => {
  const { container } = render(
    <TargetGap
      from={DEVELOPERS}
      to={MANAGERS}
      isFormalManagement
      step={null}
      missing={[COACHING]}
      has={[{ ...COACHING, id: "2.B.1.b", name: "Coordination" }]}
      round={{ code: "15-1243.00", title: "Database Architects" }}
    />,
  );
  expect(text(container)).toContain("It is not among the roles related to yours");
  expect(text(container)).toContain("people report to this role");
  expect(text(container)).toContain("importance 2.0 here, 4.5 there, of 5");
  expect(text(container)).toContain("You said you have: Coordination.");
  expect(screen.getByRole("link", { name: "Database Architects" }).getAttribute("href")).toBe(
    "/plan/target?occupation=15-1243.00&have=2.B.1.b",
  );
});

it.each([
  ["", null, ""],
  ["CIO", null, " towards CIO"],
  ["", "Managers", " towards Managers"],
  ["Managers", "Managers", " towards Managers"],
  ["CIO", "Managers", " towards CIO (Managers)"],
] as const)("says what a plan leads to: %s, %s", (named, title, words) => {
  const target = title === null ? null : { code: MANAGERS.code, title, isKnown: true };
  const { container } = render(<Towards role={named} target={target} />);
  expect(container.textContent).toBe(words);
});

it.each([
  ["خبير", null],
  ["خبير", "Managers"],
])("lets %s turn nothing else round, of %s", (named, title) => {
  const target = title === null ? null : { code: MANAGERS.code, title, isKnown: true };
  const { container } = render(<Towards role={named} target={target} />);
  expect(container.querySelector("bdi")?.textContent).toBe(named);
});
