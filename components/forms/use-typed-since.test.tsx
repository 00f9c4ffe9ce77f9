import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { untouched } from "@/lib/kernel/form-state";
import { HiddenFields } from "./hidden-fields";

const Note = () => (
  <form aria-label="Note">
    <HiddenFields state={untouched} />
    <textarea aria-label="Words" name="words" />
    <input aria-label="Title" name="title" />
    <input aria-label="Shared" type="checkbox" name="shared" />
  </form>
);

const write = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } });

/** As browsers do it, and the test's own does not: first the event, then the reset. */
async function reset() {
  fireEvent.reset(screen.getByRole("form"));
  for (const name of ["Words", "Title"]) screen.getByLabelText<HTMLInputElement>(name).value = "";
  screen.getByLabelText<HTMLInputElement>("Shared").checked = false;
  await Promise.resolve();
}

it("keeps what is written and ticked while the answer is on its way, and empties the rest", async () => {
  render(<Note />);
  const words = screen.getByLabelText<HTMLTextAreaElement>("Words");
  write("Words", "One");
  write("Title", "First");
  fireEvent.submit(screen.getByRole("form"));
  write("Words", "Two");
  words.setSelectionRange(1, 1);
  fireEvent.click(screen.getByLabelText("Shared"));
  const heard: (EventTarget | null)[] = [];
  screen.getByRole("form").addEventListener("input", ({ target }) => heard.push(target));
  await reset();
  expect([words.value, words.selectionStart]).toEqual(["Two", 1]);
  expect(screen.getByLabelText("Shared")).toHaveProperty("checked", true);
  expect(screen.getByLabelText("Title")).toHaveProperty("value", "");
  expect(heard).toEqual([words, screen.getByLabelText("Shared")]);
});

it("empties all of it when nothing was written since, and when it is asked for without an answer", async () => {
  render(<Note />);
  write("Words", "One");
  fireEvent.submit(screen.getByRole("form"));
  await reset();
  expect(screen.getByLabelText("Words")).toHaveProperty("value", "");
  write("Words", "Two");
  await reset();
  expect(screen.getByLabelText("Words")).toHaveProperty("value", "");
});
