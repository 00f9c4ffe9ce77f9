import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { clockAhead, readClock } from "./clock.mjs";

const at = Date.parse("2026-11-28T12:00:00Z");
const databaseAt = (ahead: number) => ({
  query: async () => ({ rows: [{ at: Date.now() + ahead }] }),
});
const DAY = 86_400_000;

beforeEach(() => vi.useFakeTimers({ now: at }));
afterEach(async () => {
  await readClock(databaseAt(0), () => undefined);
  vi.useRealTimers();
});

it("agrees while the difference is what the way there and back takes", async () => {
  await readClock(databaseAt(700), () => undefined);
  expect(clockAhead()).toBe(0);
});

it.each([DAY, -DAY, 366 * DAY, 90_000])("follows the database by %d ms", async (ahead) => {
  await readClock(databaseAt(ahead), () => undefined);
  expect(clockAhead()).toBe(ahead);
});

it("warns once when they begin to differ, and again only after they agreed", async () => {
  const warn = vi.fn();
  for (const ahead of [119_000, -DAY, -DAY, 0, DAY]) await readClock(databaseAt(ahead), warn);
  expect(warn.mock.calls).toEqual([[-86_400], [86_400]]);
});
