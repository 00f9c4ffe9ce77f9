import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SearchBox } from "./search-box";

const LINES = [
  { href: "/occupations/15-1252.00", title: "Software Developers", kind: "Occupation", detail: "" },
  {
    href: "/catalogue/ladders/software",
    title: "Software ladder",
    kind: "Ladder",
    detail: "rung 2",
  },
];

/** Answers each question by its text, when it is let to. */
function answering(answers: Record<string, { lines: typeof LINES; note: string | null } | number>) {
  const asked: string[] = [];
  const doors = new Map<string, () => void>();
  vi.stubGlobal("fetch", (url: string, { signal }: RequestInit) => {
    const text = new URL(url, "http://localhost").searchParams.get("q") ?? "";
    asked.push(text);
    return new Promise<Response>((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
      const answer = answers[text];
      doors.set(text, () =>
        resolve(
          typeof answer === "number"
            ? new Response("", { status: answer })
            : Response.json(answer ?? { lines: [], note: null }),
        ),
      );
    });
  });
  return {
    asked,
    answer: (text: string) =>
      waitFor(() => expect(doors.has(text)).toBe(true)).then(() => doors.get(text)?.()),
  };
}

const box = () => screen.getByRole("combobox", { name: "Job, title, credential or ladder" });
const type = (text: string) => fireEvent.change(box(), { target: { value: text } });

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("SearchBox", () => {
  it("asks at a pause, and shows and says what was found", async () => {
    const { asked, answer } = answering({ software: { lines: LINES, note: null } });
    render(<SearchBox isFloating />);
    for (const text of ["s", "so", "soft", "software"]) type(text);
    await answer("software");
    expect(await screen.findAllByRole("option")).toHaveLength(2);
    expect(asked).toEqual(["software"]);
    expect(screen.getByRole("status").textContent).toBe("2 found: the arrow keys choose.");
    expect(box().getAttribute("aria-expanded")).toBe("true");
  });

  it("drops the answer to an older text", async () => {
    const { answer } = answering({
      softw: { lines: LINES, note: null },
      softwear: { lines: LINES.slice(0, 1), note: "Showing results like “software”." },
    });
    render(<SearchBox isFloating />);
    type("softw");
    await waitFor(() => answer("softw").catch(() => undefined));
    type("softwear");
    await answer("softwear");
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
    expect(screen.getByRole("status").textContent).toBe(
      "Showing results like “software”. One found: the arrow keys choose.",
    );
  });

  it("asks nothing any more once it is gone", async () => {
    const { asked } = answering({});
    const gone = render(<SearchBox isFloating />);
    type("software");
    gone.unmount();
    render(<SearchBox isFloating />);
    type("nurse");
    await waitFor(() => expect(asked).toContain("nurse"));
    expect(asked).toEqual(["nurse"]);
  });

  it("is walked by keys, and closed by Escape", async () => {
    const { answer } = answering({ software: { lines: LINES, note: null } });
    render(<SearchBox isFloating />);
    type("software");
    await answer("software");
    await screen.findAllByRole("option");
    const on = () => screen.queryByRole("option", { selected: true })?.textContent ?? null;
    const onceOn = (key: string) => {
      fireEvent.keyDown(box(), { key });
      return on();
    };
    expect(onceOn("Home")).toBeNull();
    expect(onceOn("ArrowDown")).toContain("Software Developers");
    expect(box().getAttribute("aria-activedescendant")).toBe(
      screen.getByRole("option", { selected: true }).id,
    );
    expect(onceOn("End")).toContain("Software ladder");
    expect(onceOn("ArrowDown")).toBeNull();
    expect(onceOn("ArrowUp")).toContain("Software ladder");
    expect(onceOn("Home")).toContain("Software Developers");
    fireEvent.keyDown(box(), { key: "Escape" });
    expect(screen.queryAllByRole("option")).toHaveLength(0);
    expect(box().getAttribute("aria-expanded")).toBe("false");
  });

  it("says when there is nothing, and stays a form when asking fails", async () => {
    const { answer } = answering({ xyzzy: { lines: [], note: null }, nurse: 429 });
    render(<SearchBox text="old" isFloating />);
    expect(box()).toHaveProperty("value", "old");
    type("xyzzy");
    await answer("xyzzy");
    expect(await screen.findByText("Nothing by that name. Fewer words may find it.")).toBeDefined();
    type("nurse");
    await answer("nurse");
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe(""));
    expect(box().closest("form")?.getAttribute("action")).toBe("/search");
  });
});
