import { z } from "zod";
import { intRange } from "@/lib/kernel/number";
import { text } from "@/lib/kernel/text";
import { parseTarget } from "@/lib/planner/domain/evidence/evidence";

const target = z.string().transform((said, context) => {
  const found = parseTarget(said);
  if (found === null) {
    context.addIssue({ code: "custom", message: "What it belongs to is not known" });
    return z.NEVER;
  }
  return found;
});

const link = text(2000).pipe(
  z.url({
    protocol: /^https$/,
    hostname: z.regexes.domain,
    error: "Use an address that begins with https://",
  }),
);

export const addLinkInput = z
  .object({ target, url: link, name: text(200) })
  .transform(({ name, ...input }) => ({ ...input, name: name || nameOf(input.url) }));
export type AddLinkInput = z.output<typeof addLinkInput>;

/** A link without a name goes by its host and path. */
function nameOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname}${pathname === "/" ? "" : pathname}`.slice(0, 200);
}

export const removeEvidenceInput = z.object({
  evidenceId: z.uuid(),
  version: intRange(1, 999_999_999),
});
