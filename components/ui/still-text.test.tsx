import { act, render } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Still } from "./still";
import { StillText } from "./still-text";

const KEPT = Symbol.for("fairlead.page-texts");
const keep = (texts: string[] | undefined) =>
  vi.stubGlobal(KEPT as unknown as string, { getStore: () => texts });

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const look = { as: "div", id: undefined, className: undefined } as const;
const MORE = "<details><summary>More</summary>text</details>";

/** The page as it arrives: drawn on the server, where texts are kept apart. */
function loaded(name: number, html: string) {
  const texts: string[] = [];
  texts[name] = html;
  keep(texts);
  const page = document.createElement("div");
  page.innerHTML = renderToString(<StillText {...look} name={name} />);
  document.body.replaceChildren(page);
  keep(undefined);
  return page;
}

describe("a still text", () => {
  it("within another is a part of it", () => {
    const texts: string[] = [];
    keep(texts);
    const inner = <Still className="b">{"1 < 2"}</Still>;
    renderToString(<Still>{inner}</Still>);
    expect(texts).toEqual(["<div class=b>1 &lt; 2</div>"]);
  });

  it("is kept beside the page while a document is made, and named in its place", () => {
    const texts = ["before"];
    keep(texts);
    const page = renderToString(<Still className="a">{"1 < 2"}</Still>);
    expect(texts).toEqual(["before", "1 &lt; 2"]);
    expect(page).toBe('<div class="a" data-still="1">1 &lt; 2</div>');
  });

  it("travels with its element where no document is made", () => {
    const page = renderToString(<Still>words</Still>);
    expect(page).toBe("<div>words</div>");
  });

  it("is woken up from the page itself, without a complaint, and stays", async () => {
    const page = loaded(101, MORE);
    const before = page.querySelector("details");
    const root = await act(() => hydrateRoot(page, <StillText {...look} name={101} />));
    expect(page.querySelector("details")).toBe(before);
    await act(() => root.unmount());
  });

  it("stays as it stands, opened or not, when an action brings the same text", async () => {
    const page = loaded(102, "<p class=a>x</p><details><summary>More</summary></details>");
    const root = await act(() => hydrateRoot(page, <StillText {...look} name={102} />));
    const details = page.querySelector("details");
    details?.setAttribute("open", "");
    const same = '<p class="a">x</p><details><summary>More</summary></details>';
    await act(() => root.render(<StillText {...look} html={same} />));
    expect(page.querySelector("details")).toBe(details);
    expect(details?.open).toBe(true);
    await act(() => root.render(<StillText {...look} html="<p>other</p>" />));
    expect(page.textContent).toBe("other");
    await act(() => root.render(<StillText {...look} html={same} />));
    expect(page.textContent).toBe("xMore");
    await act(() => root.unmount());
  });

  it("is there again when one comes back to the page without loading it", async () => {
    const page = loaded(103, MORE);
    const root = await act(() => hydrateRoot(page, <StillText {...look} name={103} />));
    await act(() => root.unmount());
    document.body.replaceChildren();
    const { container } = render(<StillText {...look} name={103} />);
    expect(container.textContent).toBe("Moretext");
  });

  it("is missed aloud where it is nowhere", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => render(<StillText {...look} name={104} />)).toThrow(/neither/);
  });
});
