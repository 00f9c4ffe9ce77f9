import { z } from "zod";
import { SCOPES } from "@/lib/accounts/domain/scope";
import { requiredText } from "@/lib/kernel/text";

export const askForScopeInput = z.object({
  clientId: z.uuid(),
  scope: z.enum(SCOPES, "Choose what you ask for"),
  purpose: requiredText(300, "Say what you need it for: they read this"),
});

const requestId = z.uuid();
const until = z
  .union([z.literal(""), z.iso.date("Use a date")])
  .optional()
  .transform((typed) => typed || null);

export const grantRequestInput = z.object({
  requestId,
  until,
  span: z.enum(["whole history", "from today"], "Choose how far back"),
});
export const declineRequestInput = z.object({ requestId });
