import { expect, it, vi } from "vitest";
import { z } from "zod";
import { changePasswordInput, signInInput, signUpInput } from "@/lib/accounts/schema";
import { untouched } from "@/lib/kernel/form-state";
import { definePublicAction } from "./action";

it("gives back what was typed, but no password", async () => {
  for (const schema of [changePasswordInput, signInInput, signUpInput]) {
    const form = new FormData();
    for (const name of Object.keys(schema.shape))
      form.set(name, /password|current/.test(name) ? "hush" : "x");
    form.set("odd", "kept");
    const state = await definePublicAction(schema.extend({ missing: signInInput }), async () => {
      throw new Error("not reached");
    })(untouched, form);
    expect(state).toMatchObject({ ok: false, code: "invalid" });
    expect(JSON.stringify(state)).toContain("kept");
    expect(JSON.stringify(state)).not.toContain("hush");
  }
});

it("says in plain words what is wrong, where the schema has none of its own", async () => {
  const form = new FormData();
  form.set("current", "x".repeat(201));
  const state = await definePublicAction(changePasswordInput, () => Promise.reject(new Error()))(
    untouched,
    form,
  );
  expect(state).toMatchObject({ fieldErrors: { current: "Keep it under 200 characters" } });
});

it("logs who was refused, and not what a rule of the domain said no to", async () => {
  // Other tests' refusals count towards what is written in a minute: modules of its own.
  vi.resetModules();
  const { definePublicAction } = await import("./action");
  const { logger } = await import("./logger");
  const { Forbidden, NotFound, Refused } = await import("@/lib/kernel/errors");
  const warn = vi.spyOn(logger, "warn").mockReturnValue(undefined);
  const refuse = (error: Error) =>
    definePublicAction(z.object({}), () => Promise.reject(error))(untouched, new FormData());
  expect(await refuse(new NotFound("link"))).toMatchObject({ ok: false, code: "not-found" });
  expect(await refuse(new Forbidden("Not yours."))).toMatchObject({ ok: false, code: "forbidden" });
  expect(await refuse(new Refused("Too many."))).toMatchObject({ ok: false, code: "refused" });
  expect(warn.mock.calls.map(([line]) => line)).toMatchObject([
    { refused: "not-found", what: "link", by: "nobody" },
    { refused: "forbidden", by: "nobody" },
  ]);
  warn.mockRestore();
});

it("logs whoever is signed in and refused, and that somebody is no longer signed in", async () => {
  vi.resetModules();
  const actor = { userId: crypto.randomUUID(), roles: ["client"], timeZone: "UTC" };
  const findActor = vi.fn<() => Promise<typeof actor | null>>().mockResolvedValue(actor);
  vi.doMock("./session", () => ({ findActor }));
  vi.doMock("./idempotency", () => ({
    once: (_actor: unknown, _form: unknown, work: () => unknown) => work(),
  }));
  const { defineAction, definePartedAction } = await import("./action");
  const { logger } = await import("./logger");
  const { NotFound } = await import("@/lib/kernel/errors");
  const warn = vi.spyOn(logger, "warn").mockReturnValue(undefined);
  const refuse = () => Promise.reject(new NotFound("plan"));
  for (const define of [defineAction, definePartedAction])
    await define(z.object({}), refuse)(untouched, new FormData());
  const by = expect.stringMatching(/^[0-9a-f]{12}$/);
  const line = { refused: "not-found", what: "plan", by };
  expect(warn.mock.calls.map(([told]) => told)).toMatchObject([line, line]);
  findActor.mockResolvedValue(null);
  const state = await defineAction(z.object({}), refuse)(untouched, new FormData());
  expect(state).toMatchObject({ code: "unauthenticated" });
  expect(warn.mock.calls.at(2)?.[0]).toMatchObject({ refused: "unauthenticated", by: "nobody" });
  vi.doUnmock("./session");
  vi.doUnmock("./idempotency");
  warn.mockRestore();
});
