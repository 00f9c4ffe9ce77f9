import { fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { beforeEach, expect, it } from "vitest";
import { wokenAfter } from "@/components/ui/testing-early";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { useKeptDraft } from "./use-kept-draft";

function Box({ state }: { state: FormState }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useKeptDraft(area, { key: "draft", state });
  return (
    <form aria-label="Note">
      <textarea ref={area} />
    </form>
  );
}

beforeEach(() => sessionStorage.clear());

it("forgets each draft once it was sent, not only the first", () => {
  const { rerender } = render(<Box state={untouched} />);
  for (const words of ["First", "Second"]) {
    fireEvent.input(screen.getByRole("textbox"), { target: { value: words } });
    expect(sessionStorage.getItem("draft")).toBe(words);
    fireEvent.submit(screen.getByRole("form"));
    rerender(<Box state={{ ok: true }} />);
    expect(sessionStorage.getItem("draft"), words).toBeNull();
  }
});

it("keeps what was written since it was sent, whenever the form is reset", () => {
  const { rerender } = render(<Box state={untouched} />);
  const write = (value: string) =>
    fireEvent.input(screen.getByRole("textbox"), { target: { value } });
  write("First");
  fireEvent.submit(screen.getByRole("form"));
  write("Second");
  rerender(<Box state={{ ok: true }} />);
  expect(sessionStorage.getItem("draft")).toBe("Second");
});

/** The box with those words written into it before the script was there. */
function writtenBefore(words: string): HTMLTextAreaElement {
  const { container } = wokenAfter(<Box state={untouched} />, (place) => {
    const field = place.querySelector("textarea");
    if (field) field.value = words;
  });
  return container.querySelector("textarea") as HTMLTextAreaElement;
}

it("keeps what was written before the script was there", () => {
  expect(writtenBefore("Early").value).toBe("Early");
  expect(sessionStorage.getItem("draft")).toBe("Early");
});

it("adds what was written before the script was there to what was kept, and says nothing twice", () => {
  sessionStorage.setItem("draft", "First");
  expect(writtenBefore("Early").value).toBe("First\nEarly");
  expect(writtenBefore("First\nEarly, and more").value).toBe("First\nEarly, and more");
  expect(sessionStorage.getItem("draft")).toBe("First\nEarly, and more");
});
