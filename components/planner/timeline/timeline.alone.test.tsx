import { fireEvent, render, screen, within } from "@testing-library/react";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { expect, it, vi } from "vitest";
import { anItem, aSnapshot, q } from "@/db/testing/planner-samples";
import { Timeline } from "./timeline";

vi.mock(import("@/lib/planner/actions"), async (actual) => ({
  ...(await actual()),
  undoAction: async () => ({
    ok: true,
    result: { version: 2, versions: {}, label: "CISM moved from 2027-Q2 to 2027-Q1" },
  }),
}));

const router = {
  back: vi.fn(),
  forward: vi.fn(),
  refresh: vi.fn(),
  push: vi.fn(),
  replace: vi.fn(),
  prefetch: vi.fn(),
  bfcacheId: "",
};

const snapshot = aSnapshot([
  anItem({ id: "cism", title: "CISM", kind: "certification", hours: 1200, quarters: 2 }),
  anItem({ id: "talk", title: "Talk", kind: "project", after: ["cism"], startsIn: q("2027-Q3") }),
  anItem({ id: "mba", title: "MBA", kind: "degree", startsIn: null }),
  anItem({ id: "late", title: "Late", kind: "role", startsIn: q("2031-Q4") }),
  anItem({ id: "gone", title: "Gone", status: "dropped", droppedReason: "no" }),
]);

function show(canEdit = true, over: { shown?: readonly string[] } = {}) {
  render(
    <AppRouterContext.Provider value={router}>
      <Timeline
        id="plan"
        version={1}
        versions={{ cism: 1, talk: 1, mba: 1 }}
        snapshot={snapshot}
        canEdit={canEdit}
        shown={over.shown ?? null}
        year={null}
        selected={null}
        todayAt={1.5}
        quarter={q("2027-Q2")}
        itemHref="/plan/plan/items"
      />
    </AppRouterContext.Provider>,
  );
  return {
    cism: () => screen.getByRole("link", { name: /^CISM/ }),
    talk: () => screen.getByRole("link", { name: /^Talk/ }),
    status: () => screen.getByRole("status").textContent,
  };
}
const keys = (element: HTMLElement, ...pressed: string[]) => {
  for (const key of pressed) {
    const [name = "", shift] = key.split("+").reverse();
    fireEvent.keyDown(element, { key: name, shiftKey: shift === "Shift" });
  }
};

it("shows every placed item in its lane, the rest in the tray, and what was dropped nowhere", () => {
  const { cism } = show();
  expect(cism().getAttribute("aria-label")).toBe("CISM, 2027-Q1, 2 quarters, Planned");
  const lane = screen.getByRole("group", { name: "Certifications" });
  expect(within(lane).getByRole("link")).toBe(cism());
  const tray = screen.getByRole("region", { name: "Tray" });
  expect(within(tray).getByRole("link", { name: /^MBA, in the tray/ })).toBeDefined();
  expect(screen.queryByRole("link", { name: /^Gone/ })).toBeNull();
});

it("is one stop for Tab, and arrows walk from item to item", () => {
  const { cism, talk } = show();
  expect([cism().tabIndex, talk().tabIndex]).toEqual([0, -1]);
  cism().focus();
  keys(cism(), "ArrowDown");
  expect(document.activeElement).toBe(talk());
  expect([cism().tabIndex, talk().tabIndex]).toEqual([-1, 0]);
  keys(talk(), "Home");
  expect(document.activeElement).toBe(cism());
});

it("says where an item would go, what that asks, and who would start too early", () => {
  const { cism, status } = show();
  cism().focus();
  keys(cism(), "m");
  expect(status()).toMatch(/^Moving\. Left and right/);
  keys(cism(), "ArrowRight");
  expect(status()).toBe(
    "CISM: 2027-Q2, 2 quarters, Certification. 2027-Q2 holds 60 of 100 hours. Talk would start too early; nothing else is moved.",
  );
  keys(cism(), "Shift+ArrowLeft");
  expect(cism().getAttribute("aria-label")).toMatch(/2027-Q2, 1 quarter,/);
  expect(status()).toContain("2027-Q2 holds 120 of 100 hours");
  keys(cism(), "Escape");
  expect(cism().getAttribute("aria-label")).toMatch(/2027-Q1, 2 quarters,/);
  expect(status()).toBe("CISM stays where it was.");
});

it("shows and says what would go along before anything is moved", () => {
  const { cism, talk, status } = show();
  fireEvent.change(screen.getByLabelText("What comes after an item I move"), {
    target: { value: "overlap" },
  });
  cism().focus();
  keys(cism(), "m", "ArrowRight");
  expect(talk().getAttribute("aria-label")).toMatch(/2027-Q4/);
  expect(status()).toContain("Goes along: Talk to 2027-Q4.");
  expect(status()).not.toContain("too early");
  keys(cism(), "Escape");
  expect(talk().getAttribute("aria-label")).toMatch(/2027-Q3/);
});

it("leaves out what a filter leaves out, and counts it all the same", () => {
  show(true, { shown: ["talk"] });
  expect(screen.queryByRole("link", { name: /^CISM/ })).toBeNull();
  const talk = screen.getByRole("link", { name: /^Talk/ });
  talk.focus();
  keys(talk, "m", "ArrowLeft");
  expect(screen.getByRole("status").textContent).toContain("2027-Q2 holds 60 of 100 hours");
});

it("says what was undone by the keys", async () => {
  const { cism } = show();
  cism().focus();
  fireEvent.keyDown(cism(), { key: "z", ctrlKey: true });
  expect(await screen.findByText("Undone: CISM moved from 2027-Q2 to 2027-Q1.")).toBeDefined();
});

it("stops at the plan's edges", () => {
  const { talk, status } = show();
  talk().focus();
  keys(talk(), "m", "ArrowLeft", "ArrowLeft", "ArrowLeft");
  expect(status()).toContain("Talk: 2027-Q1, 1 quarter");
  keys(talk(), "Escape");
  const late = screen.getByRole("link", { name: /^Late/ });
  late.focus();
  keys(late, "m", "ArrowRight", "Shift+ArrowRight");
  expect(status()).toContain("Late: 2031-Q4, 1 quarter");
});

it("offers nothing to move to somebody who only reads", () => {
  const { cism, status } = show(false);
  cism().focus();
  keys(cism(), "m", "ArrowRight");
  expect(status()).toBe("");
  expect(screen.queryByRole("button", { name: /^Move/ })).toBeNull();
});
