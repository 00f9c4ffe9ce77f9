import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it, vi } from "vitest";
import { kill } from "./kill";

it("takes none of the numbers that mean many, nor its own", () => {
  const sent = vi.spyOn(process, "kill").mockReturnValue(true);
  for (const pid of [null, -1, 0, 1, 1.5, Number.NaN, process.pid])
    expect(kill(pid, { word: "" })).toBe(false);
  expect(sent).not.toHaveBeenCalled();
  sent.mockRestore();
});

it("ends the process that is meant, and no other", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => 0, 1000) // meant"]);
  await once(child, "spawn");
  const pid = child.pid ?? null;
  expect(kill(pid, { word: "another" })).toBe(false);
  expect(kill(pid, { word: "meant", within: "/nowhere" })).toBe(false);
  const ended = once(child, "exit");
  const isKilled = () => kill(pid, { word: "// meant", within: process.cwd() });
  await vi.waitUntil(isKilled, 60_000);
  expect((await ended)[1]).toBe("SIGKILL");
  expect(kill(pid, { word: "// meant" })).toBe(false);
});
