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
