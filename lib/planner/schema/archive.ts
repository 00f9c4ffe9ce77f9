import { z } from "zod";
import { requiredText, text } from "@/lib/kernel/text";

const quarter = z.int().min(7000).max(8800).nullable();
const pastItem = z.object({
  kind: z.enum(["role", "degree", "certification"]),
  title: requiredText(200, "It has no title"),
  provider: text(120),
  startedIn: quarter,
  endedIn: quarter,
  licence: text(120).default(""),
  url: text(500).default(""),
});

/** Ticked things come as `take.<n>`, each as JSON. */
const withPast = (form: unknown) =>
  typeof form === "object" && form !== null
    ? {
        ...form,
        past: Object.entries(form).flatMap(([name, value]) =>
          name.startsWith("take.") && typeof value === "string" ? [parsed(value)] : [],
        ),
      }
    : form;

export const takeArchiveInput = z.preprocess(
  withPast,
  z
    .object({
      planId: z.uuid(),
      past: z.array(pastItem).max(200, "At most 200 at once"),
      role: text(120).optional(),
    })
    .refine(({ past, role }) => past.length > 0 || role, {
      path: ["past"],
      message: "Tick what you want to take in",
    }),
);
export type TakeArchiveInput = z.output<typeof takeArchiveInput>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
