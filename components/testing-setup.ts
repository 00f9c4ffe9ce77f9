import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";

// A busy machine takes its time; what never comes is found by the limit of the test.
configure({ asyncUtilTimeout: 60_000 });

// React reports wrong keys, nesting and hydration there: each of them fails the test that made it.
beforeEach(() => {
  vi.spyOn(console, "error");
  // Who asks for something says in the test what is answered; else a slow machine would ask a port of its own.
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("No network here.")));
});

afterEach(() => {
  cleanup();
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
