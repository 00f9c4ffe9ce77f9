import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FrameScript } from "./frame-script";

const page = (setTheme: (form: FormData) => Promise<void>) => (
  <>
    <form data-frame="theme">
      <button type="submit" name="theme" value="dark">
        Dark
      </button>
    </form>
    <form data-frame="sign-out">
      <button type="submit">Sign out</button>
    </form>
    <FrameScript setTheme={setTheme} />
  </>
);

afterEach(() => sessionStorage.clear());

/** Whether the browser would have sent the form itself. */
function isSent(name: string): boolean {
  const form = screen.getByRole("button", { name }).closest("form");
  const event = new SubmitEvent("submit", {
    bubbles: true,
    cancelable: true,
    submitter: screen.getByRole("button", { name }),
  });
  return form ? fireEvent(form, event) : false;
}

describe("FrameScript", () => {
  it("changes the colours without leaving the page", async () => {
    const chosen: unknown[] = [];
    render(page(async (form) => void chosen.push(form.get("theme"))));
    sessionStorage.setItem("draft", "x");
    expect(isSent("Dark")).toBe(false);
    await waitFor(() => expect(chosen).toEqual(["dark"]));
    expect(sessionStorage.getItem("draft")).toBe("x");
  });

  it("leaves nothing in the tab when one signs out, which the browser does itself", () => {
    const setTheme = vi.fn();
    render(page(setTheme));
    sessionStorage.setItem("draft", "x");
    expect(isSent("Sign out")).toBe(true);
    expect(sessionStorage.length).toBe(0);
    expect(setTheme).not.toHaveBeenCalled();
  });
});
