import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { LastDay } from "@/components/ui/moment";
import { anItem, aSnapshot } from "@/db/testing/planner-samples";
import type { SaidChange } from "@/lib/coaching/domain/changes-between";
import { REVIEW_STATES } from "@/lib/coaching/domain/review";
import { AccessLog } from "./access-log";
import { AskForReview } from "./ask-for-review";
import { CoachCard } from "./coach-card";
import { CommentForm } from "./comment-form";
import { InvitationAnswer } from "./invitation-answer";
import { ClientList } from "./list/client-list";
import { ReviewDesk } from "./review-desk";
import { ReviewStateBadge } from "./review-state-badge";
import { ToldReview, type ToldReviewView } from "./told-review";

const at = new Date("2027-03-01T18:15:00Z");
const timeZone = "Asia/Kathmandu";
const cism = anItem({ id: "cism", kind: "certification", title: "CISM", provider: "ISACA" });
const snapshot = aSnapshot([cism, anItem({ id: "mba", kind: "degree", title: "MBA" })]);
const change = (over: Partial<SaidChange> = {}): SaidChange => ({
  itemId: "cism",
  words: "CISM moved from 2027-Q1 to 2027-Q4",
  isMaterial: true,
  ...over,
});

describe("a comment's form", () => {
  const form = () => render(<CommentForm reviewId="r" itemId="cism" about="CISM" />);
  const box = () => screen.getByLabelText<HTMLTextAreaElement>("Comment on CISM");
  beforeEach(() => sessionStorage.clear());

  it("keeps what is typed through a reload, and one item's words from another's", () => {
    form();
    fireEvent.input(box(), { target: { value: "Why now?" } });
    cleanup();
    form();
    expect(box().value).toBe("Why now?");
    render(<CommentForm reviewId="r" itemId="mba" about="MBA" />);
    expect(screen.getByLabelText<HTMLTextAreaElement>("Comment on MBA").value).toBe("");
  });

  it("is added by Ctrl+Enter, not by Enter alone", () => {
    const send = vi.spyOn(HTMLFormElement.prototype, "requestSubmit").mockReturnValue();
    form();
    fireEvent.keyDown(box(), { key: "Enter" });
    expect(send).not.toHaveBeenCalled();
    fireEvent.keyDown(box(), { key: "Enter", ctrlKey: true });
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe("the desk", () => {
  const remark = { id: "c", itemId: "cism", body: "Why now?", isPending: true, resolvedAt: null };
  const desk = (over: Partial<Parameters<typeof ReviewDesk>[0]>) =>
    render(
      <ReviewDesk
        reviewId="r"
        snapshot={snapshot}
        comments={[]}
        suggestions={[]}
        earlier={undefined}
        showAll={false}
        canComment
        {...over}
      />,
    );

  it("shows the whole plan first, and only what changed when it is reviewed again", () => {
    desk({});
    expect(screen.getByRole("heading", { name: "MBA" })).toBeDefined();
    cleanup();
    desk({ earlier: { revision: 1, changes: [change()] } });
    expect(screen.queryByRole("heading", { name: "MBA" })).toBeNull();
    expect(screen.getByRole("link", { name: "Show all 2 items" })).toBeDefined();
    expect(screen.getAllByText("CISM moved from 2027-Q1 to 2027-Q4")).toHaveLength(2);
  });

  it("says of a pending comment that only its author sees it", () => {
    desk({ comments: [remark] });
    expect(screen.getByText("Pending, seen by you alone")).toBeDefined();
    expect(screen.getByRole("button", { name: "Remove" })).toBeDefined();
  });

  it("has nothing to write in once the review is closed", () => {
    desk({ canComment: false, comments: [{ ...remark, isPending: false }] });
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getByRole("button", { name: "Resolve" })).toBeDefined();
  });
});

describe("a review as its client reads it", () => {
  const told: ToldReviewView = {
    id: "r",
    coachName: "Ben",
    rubric: { feasible: "in part" },
    state: "approved",
    note: "",
    offer: null,
    outcomeReason: "Good",
    dismissedReason: null,
    dismissedBy: null,
    requestedAt: at,
    closedAt: at,
    revision: 1,
    coachSees: true,
    canWithdraw: false,
    canDismiss: true,
    canAskSecond: false,
    pair: null,
    titles: new Map([["cism", "CISM"]]),
    changes: [],
    approval: { kind: "standing", since: [] },
    suggestions: [],
    comments: [],
  };
  const read = (over: Partial<ToldReviewView>) =>
    render(
      <ToldReview
        review={{ ...told, ...over }}
        planId="p"
        startsIn={8108}
        timeZone={timeZone}
        coaches={[{ coachId: "b", name: "Cleo" }]}
      />,
    );

  it("says where two opinions agree, in words and side by side", () => {
    const criterion = { word: "Feasible", first: "in part", second: "fully", steps: 2 } as const;
    const agreement = {
      ...{ isSameOutcome: false, criteria: [criterion], alike: 0 },
      items: { both: ["cism"], onlyFirst: [], onlySecond: ["gone"] },
      ...{ firstName: "Ben", secondName: "Cleo" },
    };
    read({ pair: { otherName: "Cleo", agreement } });
    expect(screen.getByText(/come to different outcomes/).textContent).toContain(
      "Qualities that both looked at: 1, of them rated alike: 0.",
    );
    const row = screen.getByRole("row", { name: /Feasible/ });
    expect(within(row).getByText("two steps apart")).toBeDefined();
    expect(screen.getByText("CISM")).toBeDefined();
    expect(screen.getByText("Only Cleo commented on")).toBeDefined();
    expect(screen.queryByText("Only Ben commented on")).toBeNull();
  });

  it("offers a second opinion where one may be asked for", () => {
    read({ canAskSecond: true });
    expect(screen.getByText("Ask for a second opinion on revision 1")).toBeDefined();
    cleanup();
    read({});
    expect(screen.queryByText(/second opinion/)).toBeNull();
  });

  it("names what made an approval stale", () => {
    read({ approval: { kind: "stale", because: [change()] } });
    expect(screen.getByText("This approval is out of date")).toBeDefined();
    expect(screen.getByText("CISM moved from 2027-Q1 to 2027-Q4")).toBeDefined();
    expect(screen.queryByText(/stands approved/)).toBeNull();
  });

  it("keeps a comment on an item that is gone, and links to one that is not", () => {
    const comment = { id: "c", body: "Why?", resolvedAt: null, itemId: "cism" };
    read({ comments: [{ ...comment, anchor: { kind: "item", title: "CISM", state: "gone" } }] });
    expect(screen.getByText("No longer in the plan")).toBeDefined();
    expect(screen.queryByRole("link")).toBeNull();
    cleanup();
    const anchor = { kind: "item", title: "CISM", state: "changed since" } as const;
    read({ comments: [{ ...comment, anchor }] });
    expect(screen.getByRole("link", { name: "CISM" }).getAttribute("href")).toBe(
      "/plan/p/items/cism",
    );
  });

  it("says when the coach who was asked cannot see the plan", () => {
    read({ state: "requested", coachSees: false, approval: { kind: "none" }, canWithdraw: true });
    expect(screen.getByText("Ben cannot see your plan at present")).toBeDefined();
    expect(screen.getByRole("button", { name: "Withdraw the request" })).toBeDefined();
  });

  it("stays when the coach's account is gone", () => {
    read({ coachName: null });
    expect(screen.getByRole("heading", { name: "Revision 1, A coach who has left" })).toBeDefined();
  });
});

describe("what is shared", () => {
  const grant = { purpose: "Coaching", coversFrom: null, expiresAt: null, hasRunOut: false };
  const coach = { engagementId: "e", coachName: "Ben", startedAt: at, requests: [] };
  const days = { first: "2027-03-02", last: "2032-03-01" };
  const card = (grants: Parameters<typeof CoachCard>[0]["coach"]["grants"]) =>
    render(<CoachCard coach={{ ...coach, grants }} timeZone={timeZone} days={days} />);

  it("begins the form from what is open, not from what has run out", () => {
    card([
      { ...grant, scope: "plan" },
      { ...grant, scope: "results", expiresAt: at, hasRunOut: true },
    ]);
    expect(screen.getByLabelText<HTMLInputElement>("Plan").checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>("Results").checked).toBe(false);
    expect(screen.getByText("Run out")).toBeDefined();
  });

  it("offers nothing to take back where nothing is shared", () => {
    card([]);
    expect(screen.getByText("Ben sees nothing of yours at present.")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Take everything back now" })).toBeNull();
    expect(screen.getByRole("button", { name: "End working together" })).toBeDefined();
  });

  it("says the last day that counts, where the reader lives", () => {
    render(<LastDay at={at} timeZone={timeZone} />);
    expect(screen.getByText("1 Mar 2027")).toBeDefined();
  });
});

it("tells who looked at what, also when they have left", () => {
  const entry = { id: 1, at, action: "read", resource: "plan", who: "Ben" };
  const entries = [
    entry,
    { ...entry, id: 2, who: null, action: "created", resource: "engagement" },
    { ...entry, id: 3, who: null, action: "deleted", resource: "sign-ins" },
  ];
  render(<AccessLog entries={entries} older={2} timeZone={timeZone} />);
  const [first, second, third] = screen.getAllByRole("listitem");
  expect(first?.textContent).toContain("Ben looked at your plan");
  expect(second?.textContent).toContain("Somebody who has left became your coach");
  expect(third?.textContent).toContain("The operator signed you out everywhere");
  expect(screen.getByRole("link", { name: "Older entries" })).toBeDefined();
});

it("leads a coach from a row to the client, and from the reason to the review", () => {
  const client = { clientId: "a", name: "Ada", startedAt: at, endedAt: null, reviewId: "r" };
  const attention = { kind: "not started", days: 3 } as const;
  const needs = [{ kind: "no check-in", on: "2026-07-01" }] as const;
  const labels = ["Weekly"];
  const counted = { labels, cohort: "Autumn" };
  const clients = [{ ...client, ...counted, scopes: ["plan"] as const, attention, needs }];
  render(<ClientList clients={clients} timeZone={timeZone} today="2027-05-10" />);
  const [item] = screen.getAllByRole("listitem");
  const row = within(item ?? document.body);
  expect(row.getByText(/counted in Autumn/)).toBeDefined();
  expect(row.getByRole("link", { name: "Ada" }).getAttribute("href")).toBe("/clients/a");
  expect(row.getByRole("link", { name: "Review asked for 3 days ago" }).getAttribute("href")).toBe(
    "/reviews/r",
  );
  expect(row.getByRole("link", { name: "No check-in since 2026-Q3" }).getAttribute("href")).toBe(
    "/clients/a/check-ins",
  );
});

it.each([
  ["addressee", "button", "Accept and become their coach"],
  ["signed out", "link", "Sign in to answer"],
] as const)("offers the %s a way on", (reader, role, name) => {
  render(<InvitationAnswer token="t" reader={reader} clientName="Ada" needsFactor={false} />);
  expect(screen.getByRole(role, { name })).toBeDefined();
});

it("sends whoever has no second factor to set one up before they accept", () => {
  render(<InvitationAnswer token="t" reader="addressee" clientName="Ada" needsFactor />);
  expect(screen.queryByRole("button", { name: /^Accept/ })).toBeNull();
  expect(screen.getByRole("button", { name: "Decline" })).toBeDefined();
  const link = screen.getByRole("link", { name: "Set up a second factor" });
  expect(link.getAttribute("href")).toContain(encodeURIComponent("/invitations/t"));
});

it.each(["who sent it", "somebody else"] as const)("lets %s answer nothing", (reader) => {
  render(<InvitationAnswer token="t" reader={reader} clientName="Ada" needsFactor={false} />);
  expect(screen.queryByRole("button")).toBeNull();
});

it("says what has to come before a request for a review", () => {
  const coach = { coachId: "b", name: "Ben", seesPlan: false, canAsk: false };
  const { rerender } = render(<AskForReview planId="p" coaches={[]} />);
  expect(screen.getByRole("link", { name: "Invite a coach" })).toBeDefined();
  rerender(<AskForReview planId="p" coaches={[coach]} />);
  expect(screen.getByText("Ben cannot see your plan. Share it first.")).toBeDefined();
  rerender(<AskForReview planId="p" coaches={[{ ...coach, seesPlan: true }]} />);
  expect(screen.getByText(/asked already/)).toBeDefined();
  rerender(<AskForReview planId="p" coaches={[{ ...coach, seesPlan: true, canAsk: true }]} />);
  expect(screen.getByRole("button", { name: "Ask for a review" })).toBeDefined();
});

it("names every state of a review in words of its own", () => {
  const { container } = render(
    REVIEW_STATES.map((state) => <ReviewStateBadge key={state} state={state} />),
  );
  const words = [...container.children].map(({ textContent }) => textContent);
  expect(new Set(words).size).toBe(REVIEW_STATES.length);
});
