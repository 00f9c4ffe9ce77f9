import { z } from "zod";
import { email } from "@/lib/accounts/schema";

export const magicLinkRequestInput = z.object({ email, next: z.string().max(500).optional() });
export const magicLinkInput = z
  .object({ token: z.string().max(100), elsewhere: z.literal("yes").optional() })
  .transform(({ token, elsewhere }) => ({ token, askedElsewhere: elsewhere === "yes" }));
export const magicLinkChoiceInput = z
  .object({ links: z.enum(["on", "off"]) })
  .transform(({ links }) => ({ isOn: links === "on" }));
