import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ReflectionForm } from "./reflection-form";

const { save } = vi.hoisted(() => ({ save: vi.fn() }));
vi.mock("@/lib/assessment/actions", () => ({ saveReflectionsAction: save }));

beforeEach(() => {
  save.mockReset();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const write = (value: string) =>
  act(async () => void fireEvent.input(screen.getByRole("textbox"), { target: { value } }));
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

const FORM = (
  <ReflectionForm
    attemptId="a"
    questions={[{ id: "why", title: "Why?", hint: "In a line" }]}
    written={{}}
    onward={{ href: "/", label: "On" }}
  />
);

it("saves what was written before the script was there", async () => {
  save.mockResolvedValue({ ok: true, result: { why: 1 } });
  const container = document.createElement("div");
  document.body.append(container);
  container.innerHTML = renderToString(FORM);
  fireEvent.input(within(container).getByRole("textbox"), { target: { value: "Early" } });
  await act(async () => void render(FORM, { container, hydrate: true }));
  await pass(1500);
  expect(save.mock.lastCall?.[1].get("why")).toBe("Early");
});

it("sends what was written during a slow save after it, on the version it made", async () => {
  const saved = (version: number) => ({ ok: true, result: { why: version } });
  const slow = new Promise((resolve) => setTimeout(() => resolve(saved(1)), 4000));
  save.mockReturnValueOnce(slow).mockResolvedValue(saved(2));
  render(FORM);
  await write("Because");
  await pass(1500);
  await write("Because I like it");
  await pass(1500);
  expect(save).toHaveBeenCalledTimes(1);
  await pass(3000);
  expect(save).toHaveBeenCalledTimes(2);
  const sent: FormData = save.mock.lastCall?.[1];
  expect([sent.get("why"), sent.get("version-why")]).toEqual(["Because I like it", "1"]);
});

it("says at the field what is too long, and leaves the cursor in the words", async () => {
  const why = "At most 2000 characters: 5 too many";
  const failed = { ok: false, code: "invalid", message: "Look again", values: {} };
  save.mockResolvedValue({ ...failed, fieldErrors: { why } });
  render(FORM);
  screen.getByRole("textbox").focus();
  await write("x".repeat(2005));
  await pass(1500);
  expect(screen.getByRole("textbox")).toBe(document.activeElement);
  expect(screen.getByText(why).id).toBe("why-error");
  expect(screen.getByRole("status").textContent).toBe(`Not saved. ${why}`);
  fireEvent.submit(screen.getByRole("textbox"));
  await pass(10);
  expect(screen.getByRole("alert").textContent).toContain("Look again");
});
