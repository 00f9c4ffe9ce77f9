import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { PATHS } from "@/lib/kernel/path";
import { LadderFacts } from "./ladder-facts";
import { LadderTracks } from "./ladder-tracks";
import { PathLadders } from "./path-ladders";
import { PathNumbers } from "./path-numbers";
import { PlannedSwing } from "./planned-swing";

const occupation = (code: string, title: string, median: number) => ({
  ...{ code, title, jobZone: 4, standing: null, education: null, importance: null },
  dataStatus: "rated" as const,
  pay: { wageCode: code, p10: median / 2, median, p90: median * 2 },
});
const maker = occupation("15-1252.00", "Software Developers", 133_080);
const manager = occupation("11-3021.00", "Systems Managers", 171_200);
const rungs = PATHS.flatMap((track) =>
  [1, 2].map((level) => ({
    ...{ track, level, title: level === 1 ? "Engineer" : `${track} lead` },
    occupationCode: level === 1 ? maker.code : manager.code,
  })),
);
const ladder = { slug: "software", name: "Software", branchLevel: 2, rungs };
const [from, to] = [rungs[0], rungs[1]];
const gap = { id: "2.B.5.d", name: "Staffing", domain: "activity" as const };

it("shows jobs, change and pay of each path with their numbers", () => {
  const outlook = [
    { pathClass: "specialist" as const, occupations: 182, jobsThousands: 19_987.6 },
    { pathClass: "practitioner" as const, occupations: 416, jobsThousands: 101_794.9 },
  ].map((one) => ({ ...one, growthPct: 6.2, openingsThousands: 1637.8 }));
  const pay = [
    { zone: 4, pathClass: "specialist" as const, wageCodes: 60, low: 1, middle: 2, high: 239_200 },
  ];
  render(<PathNumbers outlook={outlook} pay={pay} />);
  const [jobs, paid] = screen.getAllByRole("figure");
  expect(jobs?.textContent).toMatch(/20\.0 million jobs, \+6\.2\s%; 1\.6 million openings a year/);
  expect(paid?.textContent).toMatch(/considerable preparation/);
  expect(paid?.textContent).toMatch(/\$239,200 or more/);
});

it("shows no figures where nothing was loaded", () => {
  const { container } = render(<PathNumbers outlook={[]} pay={[]} />);
  expect(container.textContent).toBe("");
});

it("leads from rungs to their occupations and says what would have to grow", () => {
  if (!from || !to) throw new Error("the ladder has two rungs");
  const step = { track: PATHS[0], from, to, before: maker, after: manager };
  const grows = [{ ...gap, from: 2, to: 4, delta: 2 }];
  render(
    <>
      <LadderTracks ladder={ladder} occupations={[maker]} />
      <LadderFacts ladder={ladder} occupations={[maker, manager]} growth={[{ ...step, grows }]} />
    </>,
  );
  const track = screen.getByRole("region", { name: "Leadership" });
  expect(within(track).getByRole("link").getAttribute("href")).toBe("/occupations/15-1252.00");
  const growth = screen.getByRole("region", { name: "What would have to grow" });
  expect(growth.textContent).toMatch(/Engineer → specialist lead/);
  expect(growth.textContent).toMatch(/\+29\s% median pay/);
  expect(within(growth).getByText("Staffing").tagName).toBe("LI");
  expect(within(growth).getAllByText(/One occupation covers these rungs/)).toHaveLength(2);
});

it("says where a path goes in each job family, from the fork to the last rung", () => {
  render(<PathLadders path="hybrid" ladders={[ladder]} />);
  expect(screen.getByRole("definition").textContent).toBe("hybrid lead … hybrid lead");
});

it("says the planned swing in words and years", () => {
  render(<PlannedSwing />);
  expect(screen.getByRole("figure").textContent).toMatch(/Years 4 to 7/);
});
