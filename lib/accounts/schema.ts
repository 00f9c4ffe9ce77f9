import { z } from "zod";
import { optionalText, requiredText, text } from "@/lib/kernel/text";
import { normalEmail } from "./domain/normal-email";

/** An e-mail address in its one normal spelling. */
export const email = text(254).transform((typed, context) => {
  const normal = normalEmail(typed);
  if (normal) return normal;
  context.addIssue({ code: "custom", message: "Enter an e-mail address, like name@example.org" });
  return z.NEVER;
});

// Never trimmed: a password is every character of it.
const password = z
  .string()
  .max(200, "Keep it under 200 characters")
  .refine(
    (typed) => typed.length >= 10,
    "Use at least 10 characters. A few words in a row are good.",
  );

const timeZone = text(64).refine(
  (zone) => Intl.supportedValuesOf("timeZone").includes(zone) || zone === "UTC",
  "Pick a time zone",
);

const next = z.string().max(500).optional();

export const signUpInput = z.object({
  name: requiredText(80, "Say what we may call you"),
  email,
  password,
  timeZone: timeZone.optional().catch(undefined),
});
export type SignUpInput = z.infer<typeof signUpInput>;

export const signInInput = z.object({
  email,
  password: z.string().min(1, "Enter your password").max(200),
  next,
});

export const confirmInput = z.object({
  token: z.string().max(100),
  password: z.string().min(1, "Enter the password you chose").max(200),
});

export const resetRequestInput = z.object({ email });
export const resetInput = z.object({ token: z.string().max(100), password });
export const changePasswordInput = z.object({
  current: z.string().min(1, "Enter your present password").max(200),
  password,
});

export const profileInput = z.object({
  name: requiredText(80, "Say what we may call you"),
  timeZone,
  locale: z.enum(["en", "en-GB", "en-US", "en-AU", "en-IN"], "Pick how dates and numbers look"),
  jobFamily: optionalText(60),
  currentRole: optionalText(120),
  industry: optionalText(120),
  /** What the form was drawn with; absent, it is nothing that ever stands. */
  seen: z.string().max(4000).default(""),
});
export type ProfileInput = z.infer<typeof profileInput>;

export const sessionInput = z.object({ sessionId: z.uuid() });
export const deleteAccountInput = z.object({
  confirmation: text(20).refine(
    (typed) => typed.toLowerCase() === "delete",
    'Type the word "delete"',
  ),
  password: z.string().min(1, "Enter your password").max(200),
});

/** What the operator's list is asked for in its address; anything odd reads as its plainest view. */
export const accountListInput = z.object({ q: text(254).catch(""), after: text(254).catch("") });

export const notificationInput = z.object({ notificationId: z.uuid() });
/** What is opened at once: several notifications of one thing, their ids apart by commas. */
export const openNotificationsInput = z.object({
  notificationIds: text(2000)
    .transform((ids) => ids.split(","))
    .pipe(z.array(z.uuid()).min(1).max(50)),
  to: text(500),
});
