import { expect, it, vi } from "vitest";
import { noSooner } from "./no-sooner";

it("is over no sooner than said, whatever came of the work, and later where the work takes longer", async () => {
  vi.useRealTimers();
  const after = async (work: () => Promise<unknown>) => {
    const began = performance.now();
    const said = await noSooner(60, work).catch((error: Error) => error.message);
    return { said, ms: performance.now() - began };
  };
  const quick = await after(async () => "done");
  expect(quick.said).toBe("done");
  expect(quick.ms).toBeGreaterThan(58);
  const broken = await after(() => Promise.reject(new Error("no")));
  expect(broken.said).toBe("no");
  expect(broken.ms).toBeGreaterThan(58);
  const slow = await after(() => new Promise((resolve) => setTimeout(() => resolve("late"), 120)));
  expect(slow.ms).toBeGreaterThan(115);
});
