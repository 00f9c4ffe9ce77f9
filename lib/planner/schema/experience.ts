import { z } from "zod";

/** Years of experience in the address, to the quarter; anything odd reads as not said. */
export const experienceFilter = z.object({
  years: z
    .string()
    .regex(/^\d{1,2}([.]\d{1,2})?$/)
    .transform(Number)
    .nullable()
    .catch(null),
});
