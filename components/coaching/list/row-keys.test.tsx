import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { wokenAfter } from "@/components/ui/testing-early";
import { ListKeys } from "./list-keys";
import { RowKeys } from "./row-keys";

function list() {
  const { container } = render(
    <RowKeys>
      <ListKeys />
      <input type="search" aria-label="Find by name" />
      <ul data-rows>
        <li>
          <input type="checkbox" aria-label="Choose Ada" />
          <a href="/clients/ada">Ada</a>
        </li>
        <li>
          <a href="/clients/zoe">Zoe</a>
        </li>
      </ul>
    </RowKeys>,
  );
  const keys = container.querySelector("details");
  if (!keys) throw new Error("no keys are shown");
  return keys;
}
const press = (key: string, on: Element = document.activeElement ?? document.body) =>
  fireEvent.keyDown(on, { key });

it("walks down and up, stops at either end, and leaves the row by Esc", () => {
  list();
  const [ada, zoe] = screen.getAllByRole("link");
  for (const [key, focused] of [
    ["j", ada],
    ["j", zoe],
    ["j", zoe],
    ["k", ada],
    ["k", ada],
    ["Escape", document.body],
  ] as const) {
    press(key);
    expect(document.activeElement, key).toBe(focused);
  }
});

it("goes on from where it was when the list is drawn anew meanwhile, and from the first after Esc", () => {
  list();
  press("j");
  const rows = document.querySelector("[data-rows]");
  // What the server sent anew stands there as text.
  const drawAnew = () =>
    rows?.replaceChildren(...[...rows.children].map((row) => row.cloneNode(true)));
  drawAnew();
  expect(document.activeElement).toBe(document.body);
  press("j");
  expect(document.activeElement).toBe(screen.getByRole("link", { name: "Zoe" }));
  press("Escape");
  press("j");
  expect(document.activeElement).toBe(screen.getByRole("link", { name: "Ada" }));
});

it("chooses the row at hand by X, and lets go of it", () => {
  list();
  const box = screen.getByRole<HTMLInputElement>("checkbox", { name: "Choose Ada" });
  press("x");
  expect(box.checked).toBe(false);
  press("j");
  press("x");
  expect(box.checked).toBe(true);
  box.focus();
  press("x");
  expect(box.checked).toBe(false);
  press("j", box);
  expect(document.activeElement).toBe(screen.getByRole("link", { name: "Zoe" }));
});

it("shows the keys by ?, hides them by ? or Esc", () => {
  const keys = list();
  for (const [key, isOpen] of [
    ["?", true],
    ["?", false],
    ["?", true],
    ["Escape", false],
  ] as const) {
    press(key);
    expect(keys.open, key).toBe(isOpen);
  }
});

it("finds by F, and takes letters for letters where one types", () => {
  const keys = list();
  press("f");
  const field = screen.getByRole("searchbox");
  expect(document.activeElement).toBe(field);
  for (const key of ["j", "?", "Escape"]) press(key);
  expect(document.activeElement).toBe(field);
  expect(keys.open).toBe(false);
});

it("leaves the keys alone once they are turned off, and takes them up again", () => {
  list();
  const choice = screen.getByRole("checkbox", { name: /^The keys/ });
  fireEvent.click(choice);
  press("j", document.body);
  expect(document.activeElement).toBe(document.body);
  fireEvent.click(choice);
  press("j", document.body);
  expect(document.activeElement).toBe(screen.getAllByRole("link")[0]);
});

it("turns its keys off where that was chosen before the script was there", () => {
  wokenAfter(<RowKeys>Clients</RowKeys>, (place) => place.querySelector("input")?.click());
  expect(screen.getByRole("checkbox")).toHaveProperty("checked", false);
  expect(localStorage.getItem("fairlead:list-keys")).toBe("off");
  localStorage.clear();
});
