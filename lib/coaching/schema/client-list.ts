import { z } from "zod";
import { viewQuery } from "@/lib/coaching/domain/client-view";
import { WHYS } from "@/lib/coaching/domain/need";
import { MOST_AT_ONCE } from "@/lib/coaching/domain/templates/offered-many";
import { optionalText, requiredText } from "@/lib/kernel/text";
import { askForScopeInput } from "./consent-request";

// What the list of clients says in its address, and what its forms send.

const LABEL_MAX = 30;
/** A letter of a far script takes nine characters in an address; the database asks for as much. */
const QUERY_MAX = 1200;
const cursor = z.string().optional().catch(undefined);

/** What a list's address says; anything odd reads as its plainest view. */
export const clientListInput = z.object({
  q: optionalText(80).catch(null),
  show: z.enum(["all", "attention", "ended"]).catch("all"),
  /** Only those with that reason. */
  why: z.enum(WHYS).nullable().catch(null),
  label: optionalText(LABEL_MAX).catch(null),
  cohort: z.uuid().nullable().catch(null),
  after: cursor,
  before: cursor,
});

const CHOSEN = "client.";

/** Ticked clients come as `client.<id>`, since a form's repeated names are lost; to be put back, each with where they were. */
function withChosen(form: unknown) {
  if (typeof form !== "object" || form === null) return form;
  const former = Object.entries(form).flatMap(([name, cohortId]) =>
    name.startsWith(CHOSEN) ? [{ clientId: name.slice(CHOSEN.length), cohortId }] : [],
  );
  return { ...form, former, clientIds: former.map(({ clientId }) => clientId) };
}

/** A cohort, or none. */
const place = z
  .union([z.literal("none"), z.uuid()])
  .transform((cohort) => (cohort === "none" ? null : cohort));

const MOST_CHOSEN = 200;

const clientIds = z
  .array(z.uuid())
  .min(1, "Choose at least one client first")
  .max(MOST_CHOSEN, `At most ${MOST_CHOSEN} at once`);

const { scope, purpose } = askForScopeInput.shape;
const label = requiredText(LABEL_MAX, "Write or choose a label");
const asking = { clientIds, scope, purpose };

/** One form for all that is done with those who are ticked: what a button does not ask for is not looked at. */
export const chosenClientsInput = z.preprocess(
  withChosen,
  z.discriminatedUnion(
    "does",
    [
      z.object({ does: z.literal("add"), clientIds, label }),
      z.object({ does: z.literal("remove"), clientIds, label }),
      z.object({ does: z.literal("place"), clientIds, cohortId: z.uuid("Choose a cohort") }),
      z.object({ does: z.literal("unplace"), clientIds }),
      z.object({
        does: z.literal("restore"),
        from: place,
        former: z
          .array(z.object({ clientId: z.uuid(), cohortId: place }))
          .min(1)
          .max(MOST_CHOSEN),
      }),
      z.object({ does: z.literal("look"), ...asking }),
      z.object({ does: z.literal("ask"), ...asking }),
      z.object({
        does: z.literal("offer"),
        clientIds: clientIds.max(
          MOST_AT_ONCE,
          `A template goes to at most ${MOST_AT_ONCE} at once`,
        ),
      }),
    ],
    { error: "Choose what to do" },
  ),
);
type ChosenClientsInput = z.output<typeof chosenClientsInput>;
export type LabelClientsInput = Extract<ChosenClientsInput, { label: string }>;
export type AskManyInput = Extract<ChosenClientsInput, { scope: unknown }>;

export const saveViewInput = z.object({
  name: requiredText(40, "Give the view a name"),
  /** The query of an address, kept only as far as it is one of this list. */
  query: z
    .string()
    .max(QUERY_MAX)
    .transform((text) => {
      const { q, ...view } = clientListInput.parse(Object.fromEntries(new URLSearchParams(text)));
      return viewQuery({ ...view, q: q ?? "" });
    }),
});
export type SaveViewInput = z.output<typeof saveViewInput>;
export const removeViewInput = z.object({ viewId: z.uuid() });
