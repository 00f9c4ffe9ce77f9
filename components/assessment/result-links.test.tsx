import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { ResultLinks } from "./result-links";

const link = (over = {}) => ({
  id: "1",
  label: "Ruth, my mentor",
  showsName: false,
  expiresAt: new Date("2026-12-23T12:00:00Z"),
  timesOpened: 0,
  lastOpenedAt: null,
  state: "open" as const,
  ...over,
});

const show = (...links: ReturnType<typeof link>[]) =>
  render(<ResultLinks attemptId="a" links={links} timeZone="UTC" />);

it("offers a form with thirty days and no name, and no list before there is a link", () => {
  show();
  expect(screen.getByLabelText<HTMLSelectElement>("How long it lasts").value).toBe("30");
  expect(screen.getByLabelText<HTMLInputElement>("Show my name on the page").checked).toBe(false);
  expect(screen.queryByRole("list")).toBeNull();
});

it("says of each link how it stands, and takes back only what is open", () => {
  show(
    link(),
    link({
      ...{ id: "2", label: "Everybody", showsName: true, state: "run out", timesOpened: 3 },
      lastOpenedAt: new Date("2026-12-02T14:05:00Z"),
    }),
    link({ id: "3", label: "A friend", state: "taken back", timesOpened: 1 }),
  );
  const [one, two, three] = screen.getAllByRole("listitem").map((row) => row.textContent);
  expect(one).toContain("Without your name · ends 23 Dec 2026 · never opened");
  expect(two).toMatch(/With your name · ran out 23 Dec 2026 · opened 3 times, last 2 Dec 2026/);
  expect(three).toContain("taken back");
  const buttons = screen.getAllByRole("button", { name: /Take back/ });
  expect(buttons.map((button) => button.getAttribute("value"))).toEqual(["1"]);
});

it("takes several back at once", () => {
  show(link(), link({ id: "2", label: "A friend" }));
  const all = screen.getByRole("button", { name: "Take back all 2" });
  expect(all.getAttribute("value")).toBe("all");
  expect(within(screen.getByRole("list")).getAllByRole("button")).toHaveLength(2);
});
