import { fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { expect, it } from "vitest";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { useKeptDraft } from "./use-kept-draft";

function Box({ state }: { state: FormState }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useKeptDraft(area, { key: "draft", state });
  return <textarea ref={area} />;
}

it("forgets each draft once it was sent, not only the first", () => {
  const { rerender } = render(<Box state={untouched} />);
  for (const words of ["First", "Second"]) {
    fireEvent.input(screen.getByRole("textbox"), { target: { value: words } });
    expect(sessionStorage.getItem("draft")).toBe(words);
    rerender(<Box state={{ ok: true }} />);
    expect(sessionStorage.getItem("draft"), words).toBeNull();
  }
});
