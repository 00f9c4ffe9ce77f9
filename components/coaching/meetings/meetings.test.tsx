import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ActionList } from "./action-list";
import { AgreedForm } from "./meeting-forms";
import { MeetingLead } from "./meeting-lead";

afterEach(cleanup);

describe("notes for both", () => {
  const form = (version: number, agreed: string) => (
    <AgreedForm meetingId="m" standing={{ version, agreed }} otherName="Ada" />
  );
  const area = () => screen.getByLabelText<HTMLTextAreaElement>(/Notes for you both/);
  const version = () => document.querySelector<HTMLInputElement>("[name=version]")?.value;

  it("follow what the other writes while nothing is typed", () => {
    const { rerender } = render(form(1, "Old"));
    rerender(form(2, "New"));
    expect([area().value, version()]).toEqual(["New", "2"]);
  });

  it("stay against what was seen while something is typed, so that nothing is saved over the other's", () => {
    const { rerender } = render(form(1, "Old"));
    area().value = "Mine";
    rerender(form(2, "New"));
    expect([area().value, version()]).toEqual(["Mine", "1"]);
  });
});

describe("an action item", () => {
  const item = { id: "a", who: "client", what: "Ask", dueOn: "2027-01-31", doneAt: null } as const;
  const list = (today: string, canTick = true) =>
    render(
      <ActionList
        actions={[{ ...item, canTick, canRemove: false }]}
        nameOf={() => "You"}
        today={today}
        timeZone="UTC"
      />,
    );

  it("says who does it by when, and that it is late", () => {
    list("2027-02-01");
    expect(screen.getByText("Late")).toBeDefined();
    expect(screen.getByText(/You · by/)).toBeDefined();
    expect(screen.getByRole("button", { name: "Done: Ask" })).toBeDefined();
    cleanup();
    list("2027-01-31", false);
    expect(screen.queryByText("Late")).toBeNull();
    expect(screen.queryByRole("button")).toBeNull();
  });
});

it("makes a link of a plain address alone", () => {
  const meeting = { startsAt: new Date(0), minutes: 30, state: "ahead" } as const;
  render(<MeetingLead meeting={{ ...meeting, place: "https://meet.example" }} timeZone="UTC" />);
  expect(screen.getByRole("link")).toBeDefined();
  cleanup();
  render(<MeetingLead meeting={{ ...meeting, place: "javascript:alert(1)" }} timeZone="UTC" />);
  expect(screen.queryByRole("link")).toBeNull();
});
