import { z } from "zod";
import { MAIL_KINDS } from "@/lib/accounts/domain/mail-kinds";
import { MAIL_PACES, type MailPaces } from "@/lib/accounts/domain/mail-pace";
import { intRange } from "@/lib/kernel/number";

const pace = z.enum(MAIL_PACES, "Choose when it comes");

/** One field for each kind, `kind.<kind>`, which says when it comes. */
export const mailChoicesInput = z
  .object({
    version: intRange(0, 999_999_999),
    ...Object.fromEntries(MAIL_KINDS.map((kind) => [`kind.${kind}`, pace])),
  })
  .transform(({ version, ...said }) => {
    const chosen: Readonly<Record<string, unknown>> = said;
    const paces = Object.fromEntries(MAIL_KINDS.map((kind) => [kind, chosen[`kind.${kind}`]]));
    return { version, paces: paces as MailPaces };
  });

/** What a mail's link asks: no more of them, or again. */
export const stopMailsInput = z
  .object({ token: z.string().max(200), mails: z.enum(["stop", "again"]) })
  .transform(({ token, mails }) => ({ token, stop: mails === "stop" }));
