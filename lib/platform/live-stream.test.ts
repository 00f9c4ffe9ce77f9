import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import type { Heard } from "./live-hub";
import { liveStream, type Verdict } from "./live-stream";

/** A stream of a hub that the test itself speaks through, and all that was sent up to its end or `read`. */
function follow(
  verdictOf: (payload: string | null) => Verdict | Error,
  past: Heard[] | null = [],
  gone = new AbortController().signal,
) {
  let say: (heard: Heard | null) => void = () => {};
  const left = vi.fn();
  const ended = vi.fn();
  const stream = liveStream({
    hub: {
      listen: (listener) => {
        say = listener;
        return left;
      },
      after: () => past,
    },
    since: 0,
    concerns: (payload) => payload !== "elsewhere",
    judge: async (payload) => {
      const verdict = verdictOf(payload);
      if (verdict instanceof Error) throw verdict;
      return verdict;
    },
    ended,
    gone,
    beatMs: 20,
  });
  const reader = stream.getReader();
  let text = "";
  const whole = (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read())
      text += new TextDecoder().decode(part.value);
    return text;
  })();
  return {
    say: (payload: string | null) => say(payload === null ? null : { at: 7, payload }),
    said: () => text,
    whole,
    cancel: () => reader.cancel(),
    left,
    ended,
  };
}

const NEWS = "event: news\nid: 7\ndata: news\n\n";

describe("a live stream", () => {
  it("sends what is news to its reader, and nothing of the rest but a line without words", async () => {
    const judged: (string | null)[] = [];
    const { say, said, cancel } = follow((payload) => {
      judged.push(payload);
      return payload === "mine" ? "news" : "nothing";
    });
    say("elsewhere");
    say("not mine");
    say("mine");
    await sleep(10);
    expect(judged).toEqual(["not mine", "mine"]);
    expect(said()).toBe(`retry: 3000\n\n:\n\n${NEWS}`);
    await cancel();
  });

  it("begins with what was missed, or says that something may have been", async () => {
    const missed = follow(() => "news", [{ at: 7, payload: "mine" }]);
    const unknown = follow(() => "nothing", null);
    await sleep(10);
    expect(missed.said()).toContain(NEWS);
    expect(unknown.said()).toContain("event: perhaps\n");
    await Promise.all([missed.cancel(), unknown.cancel()]);
  });

  it("ends when its reader is let in no longer, and sends nothing after that", async () => {
    let isIn = true;
    const { say, whole, left, ended } = follow(() => (isIn ? "news" : "over"));
    say("first");
    await sleep(10);
    isIn = false;
    for (let time = 0; time < 3; time += 1) say("second");
    const text = await whole;
    expect(text.match(/event: \w+/g)).toEqual(["event: news", "event: over"]);
    expect([left, ended].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it("ends when its reader goes, or has gone before it began", async () => {
    const reader = new AbortController();
    const judge = vi.fn((): Verdict => "nothing");
    const later = follow(judge, [], reader.signal);
    reader.abort();
    const before = follow(judge, [{ at: 7, payload: "mine" }], AbortSignal.abort());
    expect(await later.whole).not.toContain("event");
    expect(await before.whole).not.toContain("event");
    await sleep(50);
    expect(judge).not.toHaveBeenCalled();
    for (const { left, ended } of [later, before]) {
      expect(left).toHaveBeenCalledTimes(1);
      expect(ended).toHaveBeenCalledTimes(1);
    }
  });

  it("asks at each beat whether its reader may still listen", async () => {
    let isIn = true;
    const { whole, said } = follow(() => (isIn ? "nothing" : "over"));
    await sleep(50);
    expect(said()).toContain(":\n\n");
    isIn = false;
    expect(await whole).toMatch(/event: over\nid: \d+\ndata: over\n\n$/);
  });

  it("ends without a word when a judgement fails", async () => {
    const { say, whole, ended } = follow(() => new Error("the database is away"));
    say("mine");
    expect(await whole).toBe("retry: 3000\n\n");
    expect(ended).toHaveBeenCalledOnce();
  });

  it("gives its seat back when the reader goes", async () => {
    const { say, cancel, said, left, ended } = follow(() => "news");
    await cancel();
    say("mine");
    await sleep(10);
    expect(said()).toBe("retry: 3000\n\n");
    expect([left, ended].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });
});
