import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { PlacedChosen, RestoredChosen } from "@/components/coaching/list/place-chosen";
import { type Group, programmeOf } from "@/lib/coaching/domain/programme/programme";
import { untouched } from "@/lib/kernel/form-state";
import { CohortList } from "./cohort-list";
import { ProgrammeView } from "./programme-view";

afterEach(cleanup);

const group = (given: Partial<Group>): Group => ({
  ...{ cohort: null, path: "specialist", progress: 0, review: "none", people: 5 },
  ...given,
});
const names = new Map([["a", "Autumn"]]);
const show = (groups: readonly Group[]) =>
  render(<ProgrammeView programme={programmeOf(groups)} names={names} whose="with an account" />);

it("shows each cohort and everybody else, says what is not told, and leads to nobody", () => {
  show([
    group({ cohort: "a", people: 9 }),
    group({ cohort: "a", people: 2, path: "hybrid" }),
    group({ people: 6, path: "hybrid" }),
    group({ people: 30 }),
  ]);
  const paths = within(screen.getByRole("region", { name: "Paths by cohort" }));
  const cells = (name: string) =>
    within(paths.getByRole("row", { name: new RegExp(`^${name}`), hidden: true }))
      .getAllByRole("cell", { hidden: true })
      .map(({ textContent }) => textContent);
  expect(cells("Autumn")).toEqual(["–", "0", "–", "0", "11"]);
  expect(cells("Everybody else").at(-1)).toBe("36");
  expect(screen.getByRole("region", { name: "Progress by cohort" })).toBeDefined();
  expect(screen.getByRole("region", { name: "Reviews by cohort" })).toBeDefined();
  expect(screen.queryByRole("region", { name: "Paths and progress" })).toBeNull();
  expect(screen.queryByRole("link")).toBeNull();
});

it("shows paths by progress where no two rows can be told, and nothing of fewer than five", () => {
  show([group({ cohort: "a", people: 4 }), group({ people: 9 })]);
  expect(screen.getByRole("region", { name: "Paths and progress" })).toBeDefined();
  expect(screen.getByText(/^13 people with an account: specialist 13 people/)).toBeDefined();
  cleanup();
  show([group({ cohort: "a", people: 4 })]);
  expect(screen.getByRole("heading", { name: "Fewer than five people" })).toBeDefined();
});

it("hatches the reviews that are not told, and draws nobody as no bar at all", () => {
  show([group({ review: "approved", people: 9 }), group({ review: "commented", people: 2 })]);
  const reviews = within(screen.getByRole("region", { name: "Reviews" }));
  const drawn = (said: string) => {
    const [one] = reviews.getAllByText(said);
    const parts = [...(one?.closest("li")?.querySelector("svg")?.children ?? [])];
    return parts.map(({ tagName }) => tagName);
  };
  expect(drawn("0 people")).toEqual(["rect"]);
  expect(drawn("not told")).toEqual(["pattern", "rect"]);
});

it("says of a cohort how many are in it, in one wording where that is not told", () => {
  const cohort = { startsOn: "2026-10-01", endsOn: null, version: 1 };
  const cohorts = ["Autumn", "Spring", "New"].map((name) => ({ ...cohort, id: name, name }));
  render(<CohortList cohorts={cohorts} sizes={{ Autumn: 12, Spring: null }} />);
  const said = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(said).toEqual([
    "Autumnfrom 1 Oct 2026 · 12 people",
    "Springfrom 1 Oct 2026 · not told by itself",
    "Newfrom 1 Oct 2026 · nobody yet",
  ]);
});

it("takes back for each who was moved where they were, and offers nothing where nobody was", () => {
  const moved = [
    { clientId: "ada", cohortId: null },
    { clientId: "zoe", cohortId: "s" },
  ];
  const given = { state: untouched, submit: () => undefined };
  const cohort = { id: "a", name: "Autumn" };
  const { container } = render(<PlacedChosen {...given} placed={{ cohort, moved, unshared: 1 }} />);
  expect(screen.getByText("2 clients are counted in “Autumn” now.")).toBeDefined();
  expect(screen.getByText(/^Not 1: they do not share/)).toBeDefined();
  const sent = Object.fromEntries(new FormData(container.querySelector("form") ?? undefined));
  expect(sent).toMatchObject({
    ...{ does: "restore", from: "a", "client.ada": "none", "client.zoe": "s" },
  });
  cleanup();
  render(<PlacedChosen {...given} placed={{ cohort: null, moved: [], unshared: 0 }} />);
  expect(screen.getByText("Nobody was counted elsewhere before.")).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
  cleanup();
  render(<RestoredChosen people={0} />);
  expect(screen.getByText(/^Undone for nobody/)).toBeDefined();
});
