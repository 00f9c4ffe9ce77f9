import { z } from "zod";

export const renewFeedInput = z.object({
  showsTitles: z.enum(["yes", "no"], "Choose what it says").transform((said) => said === "yes"),
});
export const revokeFeedInput = z.object({});
