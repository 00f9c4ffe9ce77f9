import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { AnswerQueue, type Sent, type UnsentAnswer } from "./answer-queue";

function aStore() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const answer = (itemId: string, value: number) => ({ itemId, value, milliseconds: 4000 });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("sends answers one after another with rising numbers, and forgets them once they are kept", async () => {
  const keep = aStore();
  const sent: UnsentAnswer[] = [];
  const send = async (one: UnsentAnswer): Promise<Sent> => {
    sent.push(one);
    return { kind: "kept" };
  };
  const queue = new AnswerQueue({ attemptId: "a", send, keep }, 7);
  queue.add(answer("x", 1));
  queue.add(answer("y", 2));
  await vi.runAllTimersAsync();
  expect(sent.map(({ itemId, seq }) => [itemId, seq])).toEqual([
    ["x", 8],
    ["y", 9],
  ]);
  expect(queue.state()).toMatchObject({ status: "saved", waiting: 0 });
  expect(keep.kept.size).toBe(0);
});

it("keeps answers through a lost connection and a reload, and sends the newest of each", async () => {
  const keep = aStore();
  const lost = () => Promise.reject(new TypeError("Failed to fetch"));
  const before = new AnswerQueue({ attemptId: "a", send: lost, keep }, 0);
  before.add(answer("x", 1));
  await vi.advanceTimersByTimeAsync(1);
  before.add(answer("x", 4));
  await vi.advanceTimersByTimeAsync(1);
  expect(before.state()).toMatchObject({ status: "retrying", waiting: 1 });

  const sent: UnsentAnswer[] = [];
  const send = async (one: UnsentAnswer): Promise<Sent> => {
    sent.push(one);
    return { kind: "kept" };
  };
  const after = new AnswerQueue({ attemptId: "a", send, keep }, 0);
  expect(after.waiting()).toMatchObject([{ itemId: "x", value: 4, seq: 2 }]);
  expect(await after.flush()).toBe(true);
  expect(sent).toMatchObject([{ itemId: "x", value: 4 }]);
});

it("tries again by itself after a failure", async () => {
  let tries = 0;
  const send = async (): Promise<Sent> => {
    tries += 1;
    if (tries < 3) throw new Error("down");
    return { kind: "kept" };
  };
  const queue = new AnswerQueue({ attemptId: "a", send, keep: aStore() }, 0);
  queue.add(answer("x", 1));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(tries).toBe(3);
  expect(queue.state().status).toBe("saved");
});

it("does not lose an answer that changed while it was on its way", async () => {
  const values: number[] = [];
  const send = (one: UnsentAnswer) =>
    new Promise<Sent>((resolve) => {
      values.push(one.value);
      setTimeout(() => resolve({ kind: "kept" }), 100);
    });
  const queue = new AnswerQueue({ attemptId: "a", send, keep: aStore() }, 0);
  queue.add(answer("x", 1));
  await vi.advanceTimersByTimeAsync(10);
  queue.add(answer("x", 3));
  await vi.advanceTimersByTimeAsync(500);
  expect(values).toEqual([1, 3]);
});

it("says when another device was newer, and counts on from there", async () => {
  const seqs: number[] = [];
  const send = async (one: UnsentAnswer): Promise<Sent> => {
    seqs.push(one.seq);
    return one.seq < 10 ? { kind: "superseded", value: 0, seq: 10 } : { kind: "kept" };
  };
  const queue = new AnswerQueue({ attemptId: "a", send, keep: aStore() }, 0);
  queue.add(answer("x", 4));
  await vi.advanceTimersByTimeAsync(1);
  expect(queue.state().elsewhere).toEqual({ x: 0 });
  queue.add(answer("x", 4));
  await vi.advanceTimersByTimeAsync(1);
  expect(seqs).toEqual([1, 11]);
});

it("stops and keeps everything when the person is signed out", async () => {
  const keep = aStore();
  const send = async (): Promise<Sent> => ({ kind: "signed out" });
  const queue = new AnswerQueue({ attemptId: "a", send, keep }, 0);
  queue.add(answer("x", 1));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(queue.state()).toMatchObject({ status: "signed out", waiting: 1 });
  expect(keep.kept.size).toBe(1);
});

it("survives a store that refuses and one that holds rubbish", async () => {
  const refusing = {
    getItem: () => "{not json",
    setItem: () => {
      throw new Error("full");
    },
    removeItem: () => undefined,
  };
  const send = async (): Promise<Sent> => ({ kind: "kept" });
  const queue = new AnswerQueue({ attemptId: "a", send, keep: refusing }, 0);
  queue.add(answer("x", 1));
  await vi.advanceTimersByTimeAsync(1);
  expect(queue.state().status).toBe("saved");
});
