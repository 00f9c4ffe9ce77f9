import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CatalogueEntry } from "@/lib/catalogue/domain/catalogue-entry";
import type { Ladder } from "@/lib/catalogue/domain/ladder";
import { CONTRAST_WORDS, CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { PATHS } from "@/lib/kernel/path";
import { CatalogueSearch } from "./catalogue-search";
import { EntryFacts } from "./entry-facts";
import { EntryList } from "./entry-list";
import { EntryOrigin } from "./entry-origin";
import { EntryRenewal } from "./entry-renewal";
import { LadderTracks } from "./ladder-tracks";
import { Pager } from "./pager";
import { PathComparison } from "./path-comparison";
import { VerifyNotice } from "./verify-notice";

const entry: CatalogueEntry = {
  id: "00000000-0000-4000-8000-000000000001",
  seedKey: "aws-saa",
  isOwn: false,
  kind: "certification",
  abbreviation: "AWS SAA",
  name: "AWS Certified Solutions Architect",
  provider: "Amazon Web Services",
  path: "specialist",
  industries: ["software"],
  level: "mid",
  hours: { min: 60, max: 120 },
  fee: { min: 15000, max: 15000 },
  currency: "USD",
  renewalMonths: 36,
  gradeRenewal: "S",
  gradeFee: "U",
  verifiedOn: "2026-11-23",
  status: "active",
  format: null,
  duration: null,
  renewalText: "re-exam",
  renewalRule: { by: "re-exam", cycle: { months: 36, anchor: "award" }, renewedBy: ["aws-sap"] },
  renewalNote: "A note beside the rule.",
  upkeepText: null,
  prerequisites: [{ kind: "experience", years: 2, grade: "K" }],
  note: null,
  source: "Fairlead's starter list",
  effectiveFrom: null,
  effectiveTo: null,
};
const filter = {
  q: "aws",
  kind: null,
  path: "specialist",
  industry: null,
  level: null,
  status: null,
  sure: null,
  mine: null,
  page: 2,
} as const;

describe("a result", () => {
  it("says what it is, what it takes, how sure that is and when it was checked", () => {
    render(<EntryList entries={[entry]} />);
    const row = screen.getByRole("listitem");
    expect(within(row).getByRole("link").getAttribute("href")).toBe(`/catalogue/${entry.id}`);
    for (const words of [
      /Specialist/,
      /60–120 hours/,
      /USD 150/,
      /Verify with the issuer: uncertain/,
      /23 November 2026/,
    ])
      expect(row.textContent).toMatch(words);
  });

  it("vouches for a person's own entry in no other way than by saying so", () => {
    render(
      <EntryList
        entries={[{ ...entry, isOwn: true, gradeFee: null, gradeRenewal: null, verifiedOn: null }]}
      />,
    );
    expect(screen.getByRole("listitem").textContent).toMatch(/entered by you/);
    expect(screen.getByRole("listitem").textContent).toMatch(/Only you see it/);
  });
});

describe("an entry", () => {
  it("warns of every grade that is not the issuer's own, and of no other", () => {
    const { rerender } = render(<VerifyNotice entry={entry} />);
    expect(screen.getByText(/How we know: hours and fee: uncertain\.$/)).toBeTruthy();
    rerender(<VerifyNotice entry={{ ...entry, gradeFee: "S" }} />);
    expect(screen.queryByText(/Verify/)).toBeNull();
  });

  it("says that a retired one no longer exists, and until when it did", () => {
    render(<VerifyNotice entry={{ ...entry, status: "retired", effectiveTo: "2025-08-11" }} />);
    expect(screen.getByText(/ended on 11 August 2025/)).toBeTruthy();
  });

  it("shows its facts with their grades, and what is not known as not known", () => {
    render(<EntryFacts entry={{ ...entry, fee: null }} named={[]} />);
    expect(screen.getByText("not known")).toBeTruthy();
    expect(
      screen.getByText("2 years of experience (general knowledge, not looked up)"),
    ).toBeTruthy();
  });

  it("says its renewal in words, with a link to what keeps it alive", () => {
    const renewers = [{ id: "x", seedKey: "aws-sap", name: "The Professional" }];
    render(<EntryRenewal entry={entry} named={renewers} />);
    expect(screen.getByText(/by passing the exam again every 3 years/)).toBeTruthy();
    expect(screen.getByText("Kept alive by The Professional.")).toBeTruthy();
    expect(screen.getByText("A note beside the rule.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "The Professional" })).toBeTruthy();
  });

  it("names source, grades and date", () => {
    render(<EntryOrigin entry={entry} />);
    for (const words of [
      "Fairlead's starter list",
      "uncertain",
      "seen on the issuer's own page",
      "23 November 2026",
    ])
      expect(screen.getByText(words)).toBeTruthy();
  });
});

it("keeps the search in the form and in the addresses of the pages", () => {
  render(
    <>
      <CatalogueSearch filter={filter} />
      <Pager filter={filter} pages={3} />
    </>,
  );
  expect(screen.getByRole("searchbox", { name: "Search" })).toHaveProperty("value", "aws");
  expect(screen.getByRole("combobox", { name: "Path" })).toHaveProperty("value", "specialist");
  const next = screen.getByRole("link", { name: "Next" }).getAttribute("href");
  expect(next).toBe("/catalogue?q=aws&path=specialist&page=3");
});

it("sets three tracks side by side and says where one has no rung", () => {
  const ladder: Ladder = {
    slug: "x",
    name: "X",
    branchLevel: 2,
    rungs: PATHS.flatMap((track) =>
      Array.from({ length: track === "specialist" ? 2 : 3 }, (_, i) => ({
        track,
        level: i + 1,
        title: `${track} ${i + 1}`,
        occupationCode: null,
      })),
    ),
  };
  render(<LadderTracks ladder={ladder} />);
  const specialist = screen.getByRole("region", { name: "Specialist" });
  expect(
    within(specialist)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["3No rung here", "2specialist 2", "1specialist 1 (shared by all tracks)"]);
});

it("compares every path on every contrast", () => {
  render(<PathComparison />);
  for (const contrast of CONTRASTS) {
    const region = screen.getByRole("region", { name: CONTRAST_WORDS[contrast].title });
    expect(within(region).getAllByRole("term")).toHaveLength(PATHS.length);
  }
});
