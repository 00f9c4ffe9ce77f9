import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { NextStep } from "@/lib/catalogue/domain/next-step";
import type { OccupationFacts, OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import { DataAttribution } from "./data-attribution";
import { NeighbourMap } from "./neighbour-map";
import { OccupationPay } from "./occupation-pay";
import { OccupationStanding } from "./occupation-standing";
import { OccupationSteps } from "./occupation-steps";
import { WalkCompass } from "./walk-compass";

const developers: OccupationFacts = {
  code: "15-1252.00",
  title: "Software Developers",
  dataStatus: "rated",
  jobZone: 4,
  standing: {
    leadership: 24,
    specialist: 89,
    leadershipInZone: 3,
    specialistInZone: 80,
    lean: -71,
    pathClass: "specialist",
  },
  pay: { wageCode: "15-1252", p10: 79_850, median: 133_080, p90: 211_450 },
  education: "Bachelor's degree",
  major: "15-0000",
  majorTitle: "Computer and Mathematical Occupations",
  isFormalManagement: false,
  knowledgeDepth: 80,
  isWageAggregate: false,
  sharesWageWith: [],
  jobs: 1_654_440,
  growthPct: 15.8,
  growthOfAll: 3.1,
  openingsThousands: 115.2,
  experience: "None",
  training: "None",
  modalEducation: "Bachelor's degree",
  fourYearsExperiencePct: 77,
  workStyles: [],
  technologies: [],
};
const managers: OccupationInShort = {
  code: "11-3021.00",
  title: "Computer and Information Systems Managers",
  dataStatus: "estimated",
  jobZone: 4,
  standing: {
    leadership: 97.6,
    specialist: 77,
    leadershipInZone: 97,
    specialistInZone: 50,
    lean: 34,
    pathClass: "leadership",
  },
  pay: { wageCode: "11-3021", p10: 104_450, median: 171_200, p90: 239_200 },
  education: "Master's degree",
};
const step: NextStep = {
  to: managers,
  rank: 0,
  source: "derived_soc_family",
  direction: "toward_leadership",
  isFormalManagement: true,
  gaps: [
    { id: "2.C.1.a", name: "Administration", domain: "knowledge", delta: 1.9 },
    { id: "2.B.1.b", name: "Coordination", domain: "skill", delta: 0.8 },
  ],
};

describe("where it leads", () => {
  it("says direction, pay, education, what would have to grow, and whose idea it is", () => {
    render(<OccupationSteps occupation={developers} steps={[step]} hidden={2} withBack={false} />);
    const group = screen.getByRole("region", { name: "Toward leadership" });
    const item = within(group).getByRole("listitem");
    expect(item.textContent).toMatch(
      /\+29.% median pay \(\$171,200\); usually a master's degree\./,
    );
    expect(item.textContent).toContain(
      "Coordination (skill, +0.8); Administration (knowledge, +1.9)",
    );
    expect(item.textContent).toContain("Suggested by us: a management role of this family");
    expect(item.textContent).toContain("Estimated");
    expect(item.textContent).toContain("Leadership 24 → 98, specialist work 89 → 77");
    expect(
      within(item)
        .getByRole("link", { name: /The whole gap/ })
        .getAttribute("href"),
    ).toBe("/occupations/15-1252.00/to/11-3021.00");
    expect(screen.getByRole("link", { name: "Show steps back too" }).getAttribute("href")).toBe(
      "/occupations/15-1252.00?back=yes#next",
    );
  });

  it("says so where nothing is known to lead on", () => {
    render(<OccupationSteps occupation={developers} steps={[]} hidden={0} withBack={false} />);
    screen.getByText("No step onward is known from here.");
  });
});

describe("where it stands", () => {
  it("says both sides and the lean, and marks it among its neighbours", () => {
    render(<OccupationStanding occupation={developers} steps={[step]} />);
    screen.getByText(/Taken together, the work leans strongly toward specialist work\./);
    const map = screen.getByRole("group", { name: /among 1 related occupation/ });
    expect(
      within(map)
        .getByRole("link", { name: `1 ${managers.title}` })
        .getAttribute("href"),
    ).toBe("/occupations/11-3021.00");
  });

  it("tells an estimate and the absence of data apart", () => {
    const { unmount } = render(
      <OccupationStanding occupation={{ ...developers, dataStatus: "estimated" }} steps={[]} />,
    );
    screen.getByText("An estimate");
    unmount();
    render(
      <OccupationStanding
        occupation={{ ...developers, dataStatus: "none", standing: null }}
        steps={[]}
      />,
    );
    screen.getByText("No data on the work itself");
    expect(screen.queryByRole("figure")).toBeNull();
  });

  it("never calls practice not specialist", () => {
    const { standing } = managers;
    const practice = standing && { ...standing, pathClass: "practitioner" as const };
    const { container } = render(
      <OccupationStanding occupation={{ ...developers, standing: practice }} steps={[]} />,
    );
    expect(container.textContent).toMatch(/two strongest fields of knowledge go deeper than 80/);
    expect(container.textContent).not.toMatch(/not (a )?specialist/i);
  });

  it("leaves the map out where there is nothing beside it", () => {
    const { container } = render(<NeighbourMap occupation={developers} steps={[]} />);
    expect(container.innerHTML).toBe("");
  });
});

describe("what it pays", () => {
  it("says of a ceiling that there is more, and whom a wage code is shared with", () => {
    render(
      <OccupationPay
        occupation={{ ...developers, sharesWageWith: ["Web Developers"], isWageAggregate: true }}
        steps={[step]}
        survey="May 2024"
      />,
    );
    screen.getByText(/Half of Software Developers earn \$133,080 or more a year/);
    screen.getByText("$171,200 · $104,450 to $239,200 or more");
    screen.getByText(/wage code 15-1252: Web Developers\./);
    screen.getByText(/a wider wage code/);
  });

  it("says when nothing was published", () => {
    const pay = { wageCode: null, p10: null, median: null, p90: null };
    render(<OccupationPay occupation={{ ...developers, pay }} steps={[]} survey={null} />);
    screen.getByText("No pay was published for this work.");
  });
});

it("walks on from every mark, near ones before their far ones", () => {
  const further = { to: { ...managers, code: "11-1011.00", title: "Chief Executives" } };
  const first = { to: managers, direction: step.direction, source: step.source, rank: 0 };
  render(
    <WalkCompass start={developers} steps={[{ ...first, further: [{ ...first, ...further }] }]} />,
  );
  const drawing = screen.getByRole("group", { name: /one role is one step away/ });
  const links = within(drawing).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "/occupations/11-3021.00/next",
    "/occupations/11-1011.00/next",
  ]);
});

it("shows whose data it is, with the licence", () => {
  render(
    <DataAttribution
      release={{
        onet: "30.1",
        olderRatings: [],
        oews: "May 2024",
        projections: "2024-34",
        importedAt: new Date("2026-11-25T10:00:00Z"),
      }}
    />,
  );
  const origin = screen.getByRole("complementary", { name: "Where these facts come from" });
  expect(origin.textContent).toContain("O*NET 30.1 Database");
  expect(origin.textContent).toContain("OEWS May 2024 / Employment Projections 2024-34");
  expect(within(origin).getByRole("link", { name: "The licence" }).getAttribute("href")).toBe(
    "https://creativecommons.org/licenses/by/4.0/",
  );
});
