import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";

// A busy machine takes its time; what never comes is found by the limit of the test.
configure({ asyncUtilTimeout: 60_000 });

// React reports wrong keys, nesting and hydration there: each of them fails the test that made it.
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  cleanup();
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});
