import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { EllipseMap } from "./ellipse-map";
import { FacetBars } from "./facet-bars";
import { Figure } from "./figure";
import { IntervalBar } from "./interval-bar";
import { Load } from "./load";
import { ProbabilityBars } from "./probability-bars";
import { Trend } from "./trend";

const position = {
  mean: [0.9, 0.2],
  covariance: [[0.1, 0.02], [0.02, 0.1]],
  shape: "circle",
  label: "You",
} as const; // biome-ignore format: a matrix

it("draws a map as one picture with one sentence, without a style attribute", () => {
  const { container } = render(
    <EllipseMap label="Leans specialist" axes={{ x: "S", y: "L" }} position={position} />,
  );
  expect(screen.getByRole("img", { name: "Leans specialist" })).toBeDefined();
  expect(container.querySelectorAll("ellipse")).toHaveLength(3);
  expect(container.querySelectorAll("[style]")).toHaveLength(0);
});

it("says a score with its interval, never alone", () => {
  render(<IntervalBar label="Depth" value={60} error={5} min={0} max={100} />);
  expect(screen.getByRole("img", { name: "Depth: 60, likely 50 to 70" })).toBeDefined();
});

it("puts the strongest facet first", () => {
  const facets = [
    { label: "Weak", value: 0.1, error: 0.3, text: "about even" },
    { label: "Strong", value: -1.4, error: 0.3, text: "specialist, clearly" },
  ];
  render(
    <FacetBars ends={{ left: "Specialist", right: "Leadership" }} facets={facets} reach={2} />,
  );
  expect(screen.getAllByRole("img").map((bar) => bar.getAttribute("aria-label"))).toEqual([
    "Strong: specialist, clearly",
    "Weak: about even",
  ]);
});

it("says every probability in words and figures", () => {
  const outcomes = [
    { label: "Specialist", probability: 0.724, shape: "circle" },
    { label: "Neither", probability: 0.03, shape: "ring" },
    { label: "Leadership", probability: 0.001, shape: "diamond" },
  ] as const;
  render(<ProbabilityBars outcomes={outcomes} />);
  expect(screen.getAllByRole("listitem").map((row) => row.textContent?.trim())).toEqual([
    "Specialist72 %",
    "Neither3 %",
    "Leadershipunder 1 %",
  ]);
});

it("links each point of a trend and joins only what may be compared", () => {
  const point = (at: string, value: number) => ({
    at,
    value,
    low: value - 0.3,
    high: value + 0.3,
    label: `Attempt of ${at}`,
    href: `/history/${at}`,
  });
  const segments = [
    [point("2026-01-10", 0.2), point("2026-06-10", 0.5)],
    [point("2027-01-10", 0.9)],
  ];
  const { container } = render(
    <Trend
      label="Two versions"
      series={[{ name: "Specialist", shape: "circle", segments }]}
      min={-3}
      max={3}
      ends={{ high: "stronger", low: "weaker" }}
    />,
  );
  expect(screen.getAllByRole("link")).toHaveLength(3);
  const lines = [...container.querySelectorAll("path[stroke-width='2']")];
  const joins = lines.map((path) => path.getAttribute("d")?.match(/L/g)?.length ?? 0);
  expect(joins).toContain(1);
  expect(Math.max(...joins)).toBe(1);
});

it("sets the marks of two lone points at one instant side by side", () => {
  const lone = [[{ at: "2026-11-23", value: 0.9, low: 0.3, high: 1.5, label: "One", href: "/1" }]];
  const { container } = render(
    <Trend
      label="One sitting"
      series={[
        { name: "Specialist", shape: "circle", segments: lone },
        { name: "Leadership", shape: "diamond", segments: lone },
      ]}
      min={-3}
      max={3}
      ends={{ high: "stronger", low: "weaker" }}
    />,
  );
  const places = [...container.querySelectorAll("a > svg:last-child")];
  expect(places.map((mark) => mark.getAttribute("x"))).toEqual(["46%", "54%"]);
});

it("says by how much a quarter is over, also where colour and hatch are not seen", () => {
  const bars = [
    { label: "2027-Q3", capacity: 100, parts: [{ name: "A", value: 112, look: "planned" }] },
    { label: "2027-Q4", capacity: 100, parts: [{ name: "A", value: 80, look: "done" }] },
  ] as const;
  render(<Load label="Hours" bars={bars} unit="h" groupOf={(bar) => bar.label.slice(0, 4)} />);
  expect(screen.getByText(/2027-Q3 by 12 h/).textContent).not.toContain("Q4");
});

it("puts the sentence first and the numbers within reach", () => {
  render(
    <Figure caption="Three of four." table={{ head: ["What", "Count"], rows: [["Yes", 3]] }}>
      <svg aria-hidden="true" />
    </Figure>,
  );
  expect(screen.getByRole("figure", { name: "Three of four." })).toBeDefined();
  expect(screen.getByRole("row", { name: "Yes 3", hidden: true })).toBeDefined();
});
