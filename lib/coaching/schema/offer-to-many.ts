import { z } from "zod";
import { MOST_AT_ONCE } from "@/lib/coaching/domain/templates/offered-many";
import { MOST_ENTRIES } from "@/lib/coaching/domain/templates/template";
import { intRange } from "@/lib/kernel/number";
import { quarter } from "@/lib/kernel/quarter-input";
import { requiredText, text } from "@/lib/kernel/text";
import { tickedNames, withTicked } from "@/lib/kernel/ticked";
import { offerFilter } from "./templates";

// What a template is offered to several clients by: an address, and then a form.

const yes = z.literal("yes").nullable().catch(null);

/** What the address says; anything odd reads as not said. */
export const offerToManyFilter = offerFilter.extend({
  to: z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [...new Set([given].flat())])
    .pipe(z.array(z.uuid()).max(MOST_AT_ONCE))
    .catch([]),
  /** To choose others before anything is looked at. */
  choose: yes,
  q: text(80).catch(""),
});
export type OfferToManyFilter = z.output<typeof offerToManyFilter>;

const TO = "to.";

/** Whom it goes to comes as one field each, `to.<client>`, which says the version of the plan that was seen. */
const withAddressees = (form: unknown) =>
  typeof form === "object" && form !== null
    ? {
        ...form,
        to: tickedNames(form, TO).map((clientId) => ({
          clientId,
          planVersion: (form as Record<string, unknown>)[`${TO}${clientId}`],
        })),
      }
    : form;

const version = intRange(1, 999_999_999);

export const offerToManyInput = z.preprocess(
  (form) => withTicked("take.", "take")(withAddressees(form)),
  z.object({
    ...{ templateId: z.uuid(), version, from: quarter },
    to: z
      .array(z.object({ clientId: z.uuid(), planVersion: version }))
      .min(1, "Choose at least one client")
      .max(MOST_AT_ONCE, `At most ${MOST_AT_ONCE} at once`),
    take: z.array(z.uuid()).min(1, "Choose at least one entry").max(MOST_ENTRIES),
    reason: requiredText(4000, "Say why: your clients read this first"),
  }),
);
export type OfferToManyInput = z.output<typeof offerToManyInput>;
