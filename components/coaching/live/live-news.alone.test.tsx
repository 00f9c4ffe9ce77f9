import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LiveNews } from "./live-news";

const refresh = vi.hoisted(() => vi.fn());
vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh }) }));

/** A stream that the test itself speaks through. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static all: Stream[] = [];
  static get last(): Stream {
    const last = Stream.all.at(-1);
    if (!last) throw new Error("no stream was opened");
    return last;
  }
  readyState = 1;
  onerror: (() => void) | null = null;
  constructor(readonly url: string) {
    super();
    Stream.all.push(this);
  }
  close() {
    this.readyState = Stream.CLOSED;
  }
  say(name: string, lastEventId = "7") {
    act(() => void this.dispatchEvent(new MessageEvent(name, { lastEventId })));
  }
  fail() {
    this.close();
    act(() => this.onerror?.());
  }
}

let isHidden = false;
function look(away: boolean) {
  isHidden = away;
  document.dispatchEvent(new Event("visibilitychange"));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", Stream);
  vi.spyOn(document, "hidden", "get").mockImplementation(() => isHidden);
  refresh.mockClear();
  Stream.all = [];
  isHidden = false;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const page = (since = 5) => (
  <main>
    <LiveNews about="plan" id="a-plan" since={since} from="your coach" />
    <form>
      <textarea defaultValue="as it was" />
      <input type="hidden" name="x" />
      <input type="checkbox" aria-label="tick" />
      <select aria-label="choose">
        <option>one</option>
        <option>two</option>
      </select>
    </form>
    <input type="checkbox" aria-label="keys" />
  </main>
);
const words = () => screen.getByRole("status").textContent;
const open = (since?: number) => render(page(since));

describe("live news", () => {
  it("renews the page once for what comes together, and says whose it is", () => {
    open();
    expect(Stream.last.url).toBe("/api/events/plan/a-plan?since=5");
    expect(words()).toBe("");
    for (let time = 0; time < 5; time += 1) Stream.last.say("news");
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(words()).toBe("New from your coach.");
    act(() => void vi.advanceTimersByTime(1000));
    expect(
      refresh,
      "what came during the first renewal is fetched by one more",
    ).toHaveBeenCalledTimes(2);
  });

  it("does not wait for what no form would send", () => {
    open();
    fireEvent.click(screen.getByLabelText("keys"));
    Stream.last.say("news");
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(words()).toBe("New from your coach.");
  });

  it("renews without a word where something may have been missed", () => {
    open();
    Stream.last.say("perhaps");
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(words()).toBe("");
  });

  it.each([
    ["typed", () => fireEvent.input(screen.getByRole("textbox"), { target: { value: "a draft" } })],
    ["ticked", () => fireEvent.click(screen.getByLabelText("tick"))],
    [
      "chosen",
      () => fireEvent.change(screen.getByLabelText("choose"), { target: { value: "two" } }),
    ],
  ])("leaves a page alone on which something is %s, until it is asked to show it", (_, fill) => {
    open();
    fill();
    Stream.last.say("news");
    expect(refresh).not.toHaveBeenCalled();
    expect(words()).toBe("New from your coach. The page stays as it is while you write.");
    fireEvent.click(screen.getByRole("button", { name: "Show it now" }));
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(words()).toBe("New from your coach.");
  });

  it("has nothing more to show once a form has made the page anew", () => {
    const { rerender } = open();
    fireEvent.input(screen.getByRole("textbox"), { target: { value: "a draft" } });
    Stream.last.say("news");
    rerender(page(9));
    expect(words()).toBe("");
    expect(screen.queryByRole("button")).toBeNull();
    expect(Stream.all, "the stream goes on").toHaveLength(1);
  });

  it("listens only while the page is looked at, and asks on coming back for what came since", () => {
    const { unmount } = open();
    Stream.last.say("news", "42");
    act(() => look(true));
    expect(Stream.last.readyState).toBe(Stream.CLOSED);
    act(() => look(false));
    expect(Stream.last.url).toContain("since=42");
    unmount();
    expect(Stream.last.readyState).toBe(Stream.CLOSED);
    act(() => look(false));
    expect(Stream.all).toHaveLength(2);
  });

  it("ends with the stream that says it is over, and asks no more", () => {
    open();
    Stream.last.say("over");
    act(() => look(false));
    act(() => void vi.advanceTimersByTime(600_000));
    expect(Stream.all).toHaveLength(1);
    expect(refresh).not.toHaveBeenCalled();
  });

  it("tries a stream that was refused a few times more, then leaves the page as it is", () => {
    open();
    for (let time = 0; time < 9; time += 1) {
      Stream.last.fail();
      act(() => void vi.advanceTimersByTime(10_000));
    }
    expect(Stream.all).toHaveLength(5);
  });

  it("does nothing in a browser without streams", () => {
    vi.stubGlobal("EventSource", undefined);
    open();
    expect(words()).toBe("");
  });
});
