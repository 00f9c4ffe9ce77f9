import { afterEach, expect, it, vi } from "vitest";
import { Conflict, Forbidden, NotFound, Refused } from "@/lib/kernel/errors";
import { logger } from "./logger";
import { noted, noteRefusal } from "./note-refusal";

// Without a request: who asks is given, and from where is not known.

const ada = () => ({ userId: crypto.randomUUID() });
const heard = () => vi.spyOn(logger, "warn").mockReturnValue(undefined);
afterEach(() => vi.restoreAllMocks());

it("logs what was refused by kind, and whom by a name that only tells them apart", async () => {
  const [warn, one, other] = [heard(), ada(), ada()];
  await noteRefusal(new NotFound("plan"), one);
  await noteRefusal(new Forbidden("Only its owner edits a plan."), one);
  await noteRefusal(new NotFound("plan"), other);
  const lines = warn.mock.calls.map(([line]) => line);
  const by = expect.stringMatching(/^[0-9a-f]{12}$/);
  expect(lines).toEqual([
    { refused: "not-found", what: "plan", by, at: "elsewhere" },
    { refused: "forbidden", by, at: "elsewhere" },
    { refused: "not-found", what: "plan", by, at: "elsewhere" },
  ]);
  expect(new Set(lines.map((line) => JSON.parse(JSON.stringify(line)).by)).size).toBe(2);
  for (const { userId } of [one, other]) expect(JSON.stringify(lines)).not.toContain(userId);
});

it("says nothing of what is no refusal", async () => {
  const warn = heard();
  for (const error of [new Conflict("later"), new Refused("no"), new Error("broken"), "odd", null])
    await noteRefusal(error, ada());
  expect(warn).not.toHaveBeenCalled();
});

it("throws on what it logged, and answers what is not refused", async () => {
  const warn = heard();
  await expect(noted(ada(), Promise.reject(new NotFound("plan")))).rejects.toThrow(
    "plan not found",
  );
  expect(await noted(ada(), Promise.resolve(7))).toBe(7);
  expect(warn).toHaveBeenCalledOnce();
});

it("writes of one asker twenty times a minute, of those not signed in together as well", async () => {
  // Other tests' refusals count too: modules of its own.
  vi.resetModules();
  const { noteRefusal, noteSignedOut, signInFirst } = await import("./note-refusal");
  const { NotFound } = await import("@/lib/kernel/errors");
  const { logger } = await import("./logger");
  const warn = vi.spyOn(logger, "warn").mockReturnValue(undefined);
  const eve = ada();
  for (let time = 0; time < 50; time += 1) await noteRefusal(new NotFound("plan"), eve);
  expect(warn).toHaveBeenCalledTimes(20);
  expect((await signInFirst()).status).toBe(401);
  for (let time = 0; time < 50; time += 1) await noteSignedOut();
  expect(warn).toHaveBeenCalledTimes(40);
  expect(warn.mock.calls[20]?.[0]).toEqual({
    ...{ refused: "unauthenticated", by: "nobody", at: "elsewhere", leftOut: 30 },
  });
});
