import { z } from "zod";
import { MAIL_KINDS } from "@/lib/accounts/domain/mail-kinds";
import { intRange } from "@/lib/kernel/number";

const tick = z.literal("on").optional();

export const mailChoicesInput = z
  .object({
    version: intRange(0, 999_999_999),
    isDaily: tick,
    ...Object.fromEntries(MAIL_KINDS.map((kind) => [`kind.${kind}`, tick])),
  })
  .transform(({ version, isDaily, ...ticked }) => {
    const isOn: Readonly<Record<string, unknown>> = ticked;
    const wanted = MAIL_KINDS.filter((kind) => isOn[`kind.${kind}`] === "on");
    return { version, isDaily: isDaily === "on", wanted };
  });

/** What a mail's link asks: no more of them, or again. */
export const stopMailsInput = z
  .object({ token: z.string().max(200), mails: z.enum(["stop", "again"]) })
  .transform(({ token, mails }) => ({ token, stop: mails === "stop" }));
