import { act, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { WIDE_SCREEN } from "@/lib/kernel/screen";
import { NotesScreen } from "./notes-screen";

const refresh = vi.hoisted(() => vi.fn());
vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh }) }));

/** A window of that width, or a sheet of paper. */
class Media extends EventTarget {
  static isWide = true;
  static isPaper = false;
  static last: Media;
  constructor(readonly media: string) {
    super();
    if (media === WIDE_SCREEN) Media.last = this;
  }
  get matches() {
    return this.media === WIDE_SCREEN ? Media.isWide : Media.isPaper;
  }
}

const becomes = (isWide: boolean, isPaper = false) => {
  Object.assign(Media, { isWide, isPaper });
  act(() => void Media.last.dispatchEvent(new Event("change")));
};

/** The cookie that was set last: one for another path is not read back. */
let said = "";

beforeEach(() => {
  said = "";
  const set = (text: string) => {
    said = text;
  };
  Object.defineProperty(document, "cookie", { configurable: true, set });
  Object.assign(Media, { isWide: true, isPaper: false });
  vi.stubGlobal("matchMedia", (query: string) => new Media(query));
});

afterEach(() => {
  vi.unstubAllGlobals();
  refresh.mockReset();
});

it("says how wide the window is, and asks for nothing where both views are there", () => {
  render(<NotesScreen drawn={null} />);
  expect(said).toMatch(/^screen=wide; path=\/plan;/);
  becomes(false);
  expect(said).toMatch(/^screen=narrow; path=\/plan;/);
  expect(refresh).not.toHaveBeenCalled();
});

it("asks for the page again where it was drawn for another width, at once and later", () => {
  Media.isWide = false;
  const { rerender } = render(<NotesScreen drawn="wide" />);
  expect(refresh).toHaveBeenCalledTimes(1);
  rerender(<NotesScreen drawn="narrow" />);
  expect(refresh).toHaveBeenCalledTimes(1);
  becomes(true);
  expect(refresh).toHaveBeenCalledTimes(2);
  expect(said).toMatch(/^screen=wide; path=\/plan;/);
});

it("does not take a sheet of paper for the window", () => {
  render(<NotesScreen drawn="wide" />);
  becomes(false, true);
  expect(said).toMatch(/^screen=wide; path=\/plan;/);
  expect(refresh).not.toHaveBeenCalled();
});
