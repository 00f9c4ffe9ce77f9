import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { wokenAfter } from "@/components/ui/testing-early";
import { untouched } from "@/lib/kernel/form-state";
import { TextArea } from "./text-area";

it("keeps what was written before the script was there, as a change of what the server wrote", () => {
  let drawn: HTMLTextAreaElement | null = null;
  wokenAfter(
    <TextArea name="note" label="Note" state={untouched} defaultValue="Old words" required />,
    (place) => {
      drawn = place.querySelector("textarea");
      if (drawn) drawn.value = "New words";
    },
  );
  const field = screen.getByLabelText<HTMLTextAreaElement>("Note");
  expect(field).toBe(drawn);
  expect([field.value, field.defaultValue]).toEqual(["New words", "Old words"]);
});
