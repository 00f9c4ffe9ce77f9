import { z } from "zod";
import { email } from "@/lib/accounts/schema";

const token = z.string().max(100);

export const emailChangeInput = z.object({ newEmail: email });
export const emailChangeAnswerInput = z.object({ token, answer: z.enum(["confirm", "stop"]) });
