import { z } from "zod";
import { viewQuery } from "@/lib/coaching/domain/client-view";
import { WHYS } from "@/lib/coaching/domain/need";
import { optionalText, requiredText } from "@/lib/kernel/text";

// What the list of clients says in its address, and what its forms send.

const LABEL_MAX = 30;
const cursor = z.string().optional().catch(undefined);

/** What a list's address says; anything odd reads as its plainest view. */
export const clientListInput = z.object({
  q: optionalText(80).catch(null),
  show: z.enum(["all", "attention", "ended"]).catch("all"),
  /** Only those with that reason. */
  why: z.enum(WHYS).nullable().catch(null),
  label: optionalText(LABEL_MAX).catch(null),
  after: cursor,
  before: cursor,
});

const CHOSEN = "client.";

/** Ticked clients come as `client.<id>`, since a form's repeated names are lost. */
const withChosen = (form: unknown) =>
  typeof form === "object" && form !== null
    ? {
        ...form,
        clientIds: Object.keys(form).flatMap((name) =>
          name.startsWith(CHOSEN) ? [name.slice(CHOSEN.length)] : [],
        ),
      }
    : form;

export const labelClientsInput = z.preprocess(
  withChosen,
  z.object({
    clientIds: z
      .array(z.uuid())
      .min(1, "Choose at least one client first")
      .max(200, "At most 200 at once"),
    label: requiredText(LABEL_MAX, "Write or choose a label"),
    does: z.enum(["add", "remove"], "Choose what to do"),
  }),
);
export type LabelClientsInput = z.output<typeof labelClientsInput>;

export const saveViewInput = z.object({
  name: requiredText(40, "Give the view a name"),
  /** The query of an address, kept only as far as it is one of this list. */
  query: z
    .string()
    .max(1000)
    .transform((text) => {
      const { q, ...view } = clientListInput.parse(Object.fromEntries(new URLSearchParams(text)));
      return viewQuery({ ...view, q: q ?? "" });
    }),
});
export type SaveViewInput = z.output<typeof saveViewInput>;
export const removeViewInput = z.object({ viewId: z.uuid() });
