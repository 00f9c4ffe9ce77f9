import { z } from "zod";
import { readCode } from "@/lib/accounts/domain/second-factor";
import { text } from "@/lib/kernel/text";

const next = z.string().max(500).optional();
const code = text(60).transform(readCode);

export const nothingInput = z.object({});
export const confirmFactorInput = z.object({ oneTimeCode: code });
export const proveFactorInput = z.object({ oneTimeCode: code, next });
export const proveAgainInput = z.object({
  password: z.string().min(1, "Enter your password").max(200),
  oneTimeCode: code.optional(),
  next,
});
