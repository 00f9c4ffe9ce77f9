import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FindPanel } from "./find-panel";

const NAME = "Job, title, credential or ladder";
const box = () => screen.findByRole("combobox", { name: NAME, hidden: true });

/** What a browser says after it showed a popover; jsdom has none. */
const show = (panel: Element) =>
  act(() => {
    panel.dispatchEvent(Object.assign(new Event("toggle"), { newState: "open" }));
  });

afterEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

describe("FindPanel", () => {
  it("is a form that needs no script until it is opened", () => {
    const place = document.createElement("div");
    place.innerHTML = renderToString(<FindPanel />);
    const form = place.querySelector("form");
    expect(form?.getAttribute("action")).toBe("/search");
    expect(form?.querySelector("input")?.getAttribute("aria-label")).toBe(NAME);
    expect(form?.querySelector("input")?.hasAttribute("autofocus")).toBe(true);
    expect(place.querySelector("[role=combobox], [type=checkbox]")).toBeNull();
  });

  it("answers as one types once it is opened, keeps what was typed meanwhile, and stays", async () => {
    const { container } = render(<FindPanel />);
    const panel = container.firstElementChild as HTMLElement;
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (url: string) => {
      asked.push(url);
      return Response.json({ lines: [], note: null });
    });
    fireEvent.input(screen.getByRole("textbox", { hidden: true }), { target: { value: "nu" } });
    show(panel);
    const live = (await box()) as HTMLInputElement;
    expect(live.value).toBe("nu");
    expect(live.hasAttribute("autofocus")).toBe(true);
    expect(live.selectionStart).toBe(2);
    await waitFor(() => expect(asked).toEqual(["/api/search?q=nu"]));
    fireEvent.change(live, { target: { value: "x" } });
    show(panel);
    expect(await box()).toBe(live);
    expect(live.value).toBe("x");
  });

  it("keeps what was typed into it before the script ran", async () => {
    const { matches } = Element.prototype;
    const open = vi.spyOn(Element.prototype, "matches");
    open.mockImplementation(function (this: Element, rule: string) {
      return rule === ":popover-open" || matches.call(this, rule);
    } as never);
    const place = document.createElement("div");
    document.body.append(place);
    place.innerHTML = renderToString(<FindPanel />);
    const typed = place.querySelector("input");
    if (typed) typed.value = "nur";
    render(<FindPanel />, { container: place, hydrate: true });
    expect(((await box()) as HTMLInputElement).value).toBe("nur");
    open.mockRestore();
  });
});
