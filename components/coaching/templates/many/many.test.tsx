import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Still } from "@/components/ui/still";
import { DifferenceOfOne } from "./difference-of-one";
import { LayTemplate } from "./lay-template";

const ENTRY = {
  ...{ id: "a", kind: "training" as const, title: "Entry A", offset: 0, quarters: 1, hours: 10 },
  ...{ costMinor: 0, after: [], serves: null, credentialId: null },
};

const person = { clientId: "ada", name: "Ada", isConverted: true };
const effect = {
  brings: ["2028-Q1 asks 9 h more"],
  rows: [{ words: "entry A added", shift: null }],
  load: [],
};

it("says of one of many what would be added, what is skipped and what no longer fits", () => {
  const found = {
    ...{ proposals: [], effect, missing: ["Basics"] },
    skipped: [
      { title: "CISM", isWaiting: false },
      { title: "A talk", isWaiting: true },
    ],
  };
  render(
    <Still as="ul">
      <DifferenceOfOne person={{ ...person, found }} href="/clients/ada/offer" />
    </Still>,
  );
  for (const words of [
    "entry A added",
    "1 thing no longer fits",
    "2028-Q1 asks 9 h more",
    "In the plan already: CISM.",
    "Offered already, and not answered: A talk.",
    /^The catalogue asks for Basics first/,
    /another currency/,
  ])
    expect(screen.getByText(words)).toBeDefined();
});

it("names who is left out, and why as far as a coach may know", () => {
  const found = { leftOut: "You do not see their plan." };
  render(<DifferenceOfOne person={{ ...person, found }} href="" />);
  expect(screen.getByText("Left out: you do not see their plan.")).toBeDefined();
  expect(screen.queryByRole("link")).toBeNull();
});

it("keeps whom it is for in both forms, and in the second what is chosen besides", () => {
  const { container } = render(
    <LayTemplate
      {...{ templates: [{ id: "t", name: "Steps" }], templateId: "t", from: 8110, today: 8110 }}
      {...{ entries: [ENTRY, { ...ENTRY, id: "b", title: "Entry B" }], take: ["b"] }}
      to={["ada", "zoe"]}
    />,
  );
  const sent = [...container.querySelectorAll("form")].map((form) =>
    new URLSearchParams(
      [...new FormData(form)].map(([name, value]) => [name, String(value)]),
    ).toString(),
  );
  expect(sent).toEqual([
    "to=ada&to=zoe&template=t&from=2027-Q3",
    "to=ada&to=zoe&template=t&from=2027-Q3&chosen=yes&take=b",
  ]);
  expect(screen.getByText("1 of 2 entries are offered")).toBeDefined();
});
