import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { ActionForm } from "./action-form";
import { Field } from "./field";
import { FormMessage } from "./form-message";
import { HiddenFields } from "./hidden-fields";
import { RadioRows } from "./radio-rows";
import { Select } from "./select";
import { TextArea } from "./text-area";

const failed: FormState = {
  ok: false,
  code: "invalid",
  message: "Some fields need another look.",
  fieldErrors: { title: "Give it a title" },
  values: { title: "  ", path: "hybrid", note: "kept", password: "never" },
};

it("ties the error to its field and keeps what was typed", () => {
  render(
    <>
      <Field name="title" label="Title" hint="Short" state={failed} required />
      <TextArea name="note" label="Note" state={failed} />
    </>,
  );
  const title = screen.getByLabelText("Title");
  expect(title.getAttribute("aria-invalid")).toBe("true");
  const said = title.getAttribute("aria-describedby")?.split(" ") ?? [];
  expect(said.map((id) => document.getElementById(id)?.textContent)).toEqual([
    "Short",
    "Give it a title",
  ]);
  expect(screen.getByLabelText(/^Note/)).toHaveProperty("value", "kept");
});

it("keeps choices, never a password", () => {
  const choices = [
    { value: "specialist", label: "Specialist" },
    { value: "hybrid", label: "Hybrid" },
  ];
  render(
    <>
      <RadioRows name="path" label="Path" state={failed} choices={choices} />
      <Select name="path" scope="again" label="Path again" state={failed} options={choices} />
      <Field name="password" type="password" label="Password" state={failed} />
    </>,
  );
  expect(screen.getByLabelText("Hybrid")).toHaveProperty("checked", true);
  expect(screen.getByLabelText(/^Path again/)).toHaveProperty("value", "hybrid");
  expect(screen.getByLabelText(/^Password/)).toHaveProperty("value", "");
});

it("moves focus to the summary, whose links lead to the fields", () => {
  render(
    <>
      <FormMessage state={failed} scope="goal" />
      <Field name="title" scope="goal" label="Title" state={failed} required />
    </>,
  );
  const link = screen.getByRole("link", { name: "Give it a title" });
  expect(link.getAttribute("href")).toBe(`#${screen.getByLabelText("Title").id}`);
  expect(document.activeElement?.contains(link)).toBe(true);
});

it("says a refusal once, also when it belongs to a field", () => {
  const refused = { ...failed, message: "Give it a title" } as const;
  render(<FormMessage state={refused} />);
  expect(screen.getAllByText("Give it a title")).toHaveLength(1);
});

it("carries a new key after each answer, the same one until then", () => {
  const key = () => document.querySelector<HTMLInputElement>("[name=idempotencyKey]")?.value ?? "";
  const { rerender } = render(<HiddenFields state={untouched} fields={{ version: 3 }} />);
  const first = key();
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  rerender(<HiddenFields state={untouched} />);
  expect(key()).toBe(first);
  rerender(<HiddenFields state={failed} />);
  expect(key()).not.toBe(first);
});

it("takes the keyboard to where it is told how things stand once the button is gone with what it did", () => {
  const action = async () => untouched;
  const page = (isThere: boolean, stands?: string) => (
    <>
      <p id="stands">In review</p>
      {isThere && (
        <ActionForm action={action} fields={{}} {...(stands && { stands })}>
          Start
        </ActionForm>
      )}
    </>
  );
  for (const stands of [undefined, "stands"]) {
    const { rerender, unmount } = render(page(true, stands));
    const button = screen.getByRole("button", { name: "Start" });
    button.focus();
    fireEvent.submit(button);
    rerender(page(false));
    expect(document.activeElement?.id).toBe(stands ?? "");
    unmount();
  }
});
