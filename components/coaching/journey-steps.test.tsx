import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { JourneySteps } from "./journey-steps";

type Assessment = Parameters<typeof JourneySteps>[0]["assessment"];

const open = { attemptId: "b", answered: 10, shown: 48, mode: "fixed" } as const;
const latest = {
  attemptId: "a",
  sentence: "This sitting cannot carry a result.",
  isReading: false,
};
const show = (assessment: Assessment) =>
  render(
    <JourneySteps
      assessment={assessment}
      choice={null}
      plan={null}
      coaching={{ coaches: [], latest: null }}
    />,
  );
const leads = () => screen.getAllByRole("link").map((link) => link.getAttribute("href"));

it("leads back to a sitting that was begun after a result", () => {
  show({ open, latest: { ...latest, isReading: true } });
  expect(leads()).toContain("/assessment/b");
});

it("leads to another sitting after one that cannot carry a result, and after no other", () => {
  const { unmount } = show({ open: null, latest });
  expect(leads()).toContain("/assessment");
  unmount();
  show({ open: null, latest: { ...latest, isReading: true } });
  expect(leads()).not.toContain("/assessment");
});
