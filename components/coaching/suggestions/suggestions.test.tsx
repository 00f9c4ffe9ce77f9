import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Ghost } from "@/lib/coaching/domain/suggestions/ghosts";
import type { ToldSuggestion } from "@/lib/coaching/domain/suggestions/told-suggestion";
import { DeskSuggestions } from "./desk-suggestions";
import { SuggestForm } from "./suggest-form";
import { SuggestedNotice } from "./suggested-notice";
import { SuggestionLane } from "./suggestion-lane";
import { ToldSuggestions } from "./told-suggestions";

afterEach(cleanup);

const suggestion = (over: Partial<ToldSuggestion> = {}): ToldSuggestion => ({
  id: "s",
  kind: "move",
  itemId: "cism",
  body: "Sooner is better",
  state: "open",
  answer: "",
  answeredAt: null,
  proposed: ["CISM moved from 2028-Q2 to 2027-Q4"],
  standing: "clean",
  effect: { words: ["CISM moved from 2028-Q2 to 2027-Q4"], shifts: [], brings: [], solves: [] },
  ...over,
});

describe("a suggestion as its client reads it", () => {
  const read = (...suggestions: ToldSuggestion[]) =>
    render(<ToldSuggestions reviewId="r" suggestions={suggestions} startsIn={8108} />);
  const button = (name: RegExp) => screen.queryByRole("button", { name });

  it("says what would change, why, and what then does not fit", () => {
    const brings = ["2027-Q4 asks 5 h more than the 10 h there are: CISM."];
    read(suggestion({ effect: { words: [], shifts: [], brings, solves: [] } }));
    expect(screen.getByText("CISM moved from 2028-Q2 to 2027-Q4")).toBeDefined();
    expect(screen.getByText("Sooner is better")).toBeDefined();
    expect(screen.getByText(/asks 5 h more/)).toBeDefined();
    expect(button(/^Take it over ?: CISM/)).not.toBeNull();
    expect(button(/Take over all/)).toBeNull();
  });

  it("asks twice before it undoes an edit made since, and offers nothing where the item is gone", () => {
    read(suggestion({ standing: "changed" }));
    expect(screen.getByText(/You have changed the same/)).toBeDefined();
    expect(button(/^Take it over all the same/)).not.toBeNull();
    cleanup();
    read(suggestion({ standing: "gone", effect: { refused: "Gone" } }));
    expect(button(/^Take it over/)).toBeNull();
    expect(button(/^Do not take it over/)).not.toBeNull();
  });

  it("offers all at once that nothing is in the way of, and counts them", () => {
    read(suggestion(), suggestion({ id: "t" }), suggestion({ id: "u", standing: "changed" }));
    expect(button(/^Take over all 2 /)).not.toBeNull();
  });

  it("keeps what was decided readable", () => {
    read(suggestion({ state: "rejected", answer: "Too early for me" }));
    expect(screen.getByText("Not taken over")).toBeDefined();
    expect(screen.getByText(/Too early for me/)).toBeDefined();
    expect(button(/^Think about it again/)).not.toBeNull();
  });
});

describe("a suggestion on the coach's desk", () => {
  const desk = (state: ToldSuggestion["state"], canSuggest = true) =>
    render(
      <DeskSuggestions
        reviewId="r"
        suggestions={[suggestion({ state })]}
        itemId="cism"
        about="CISM"
        canSuggest={canSuggest}
      />,
    );

  it("is removed while pending, taken back while open, and stays once it is answered", () => {
    desk("pending");
    expect(screen.getByRole("button", { name: "Remove this suggestion" })).toBeDefined();
    cleanup();
    desk("open", false);
    expect(screen.getByRole("button", { name: "Take this suggestion back" })).toBeDefined();
    expect(screen.queryByRole("link")).toBeNull();
    cleanup();
    desk("accepted");
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByText("Taken over")).toBeDefined();
  });
});

describe("open suggestions beside the plan", () => {
  const ghost: Ghost = {
    ...{ id: "s", words: "CISM moved from 2028-Q2 to 2027-Q4", what: "moved", isLate: false },
    ...{ was: { column: 5, span: 1 }, is: { column: 3, span: 1 } },
  };

  it("are drawn with words for was and is, each leading to where it is decided", () => {
    const added: Ghost = { ...ghost, id: "t", words: "Course added", what: "new", was: null };
    render(<SuggestionLane planId="p" ghosts={[{ ...ghost, isLate: true }, added]} />);
    const lane = screen.getByRole("group", { name: "Suggested" });
    expect(lane.textContent).toMatch(
      /was.*is.*CISM moved.*changed by you since.*new.*Course added/,
    );
    const link = screen.getByRole("link", { name: /^CISM moved/ });
    expect(link.getAttribute("href")).toBe("/plan/p/review#suggestion-s");
    cleanup();
    const { container } = render(<SuggestionLane planId="p" ghosts={[]} />);
    expect(container.childElementCount).toBe(0);
  });

  const notice = (...told: ToldSuggestion[]) =>
    render(
      <SuggestedNotice
        {...{ planId: "p", startsIn: 8108, timeline: "hidden" }}
        suggested={[{ reviewId: "r", coachName: "Ben", suggestions: told }]}
      />,
    );

  it("are said above the plan, with who suggests them and what became of it since", () => {
    notice(suggestion(), suggestion({ id: "t", standing: "gone", effect: { refused: "Gone" } }));
    expect(screen.getByText("Ben suggests 2 changes of your plan")).toBeDefined();
    expect(screen.getByText(/moved from .*is gone from your plan/)).toBeDefined();
    expect(screen.getByRole("link", { name: "Decide on these 2" })).toBeDefined();
    cleanup();
    const { container } = notice();
    expect(container.childElementCount).toBe(0);
  });
});

it("begins with the item as it is, and asks for a new one by name", () => {
  const given = { reviewId: "r", others: [], startsIn: 8108, currency: "EUR" };
  render(<SuggestForm {...given} itemId="cism" initial={{ startsIn: "2028-Q2", hours: "60" }} />);
  expect(screen.getByLabelText<HTMLSelectElement>(/Starts in/).value).toBe("2028-Q2");
  expect(screen.getByLabelText<HTMLInputElement>(/Hours in all/).value).toBe("60");
  cleanup();
  render(<SuggestForm {...given} itemId={null} initial={{}} />);
  expect(screen.getByLabelText(/What to add/)).toBeDefined();
  expect(screen.queryByLabelText(/What you suggest/)).toBeNull();
  expect(document.querySelector<HTMLInputElement>("[name=currency]")?.value).toBe("EUR");
});
