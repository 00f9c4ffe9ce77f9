import { act, fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import type { FormState } from "@/lib/kernel/form-state";
import { SignUpForm } from "./sign-up-form";

const { signUp } = vi.hoisted(() => ({ signUp: vi.fn() }));
vi.mock("@/lib/accounts/actions", () => ({ signUpAction: signUp }));

const failed: FormState = {
  ok: false,
  code: "invalid",
  message: "Some fields need another look.",
  fieldErrors: { password: "Use at least 10 characters" },
  values: {},
};

it("sends the browser's time zone, also after a first try that failed", async () => {
  signUp.mockResolvedValue(failed);
  render(<SignUpForm />);
  const send = () => act(async () => void fireEvent.click(screen.getByRole("button")));
  await send();
  await screen.findByText("Some fields need another look.");
  await send();
  const zones = signUp.mock.calls.map(([, form]) => form.get("timeZone"));
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(here).not.toBe("UTC");
  expect(zones).toEqual([here, here]);
});
