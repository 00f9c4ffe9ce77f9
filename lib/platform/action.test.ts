import { expect, it } from "vitest";
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
