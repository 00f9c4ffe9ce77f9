import { Notice } from "@/components/ui/notice";
import type { CatalogueEntry } from "@/lib/catalogue/domain/catalogue-entry";
import { certainty } from "@/lib/catalogue/domain/certainty";
import { dayWords } from "@/lib/catalogue/domain/day-words";

/** Says at the top what must not be taken for granted. An entry that is certain and current has none. */
export function VerifyNotice({ entry }: { entry: CatalogueEntry }) {
  if (entry.status === "retired")
    return (
      <Notice tone="danger" title="This no longer exists">
        {entry.effectiveTo ? `It ended on ${dayWords(entry.effectiveTo)}.` : "It was retired."} It
        stays here because plans may name it.
      </Notice>
    );
  const graded = [
    { what: "hours and fee", ...certainty([entry.gradeFee]) },
    ...(entry.gradeRenewal ? [{ what: "renewal", ...certainty([entry.gradeRenewal]) }] : []),
  ].filter(({ mustVerify }) => mustVerify);
  if (graded.length === 0) return null;
  return (
    <Notice tone="warn" title="Verify with the issuer before you count on it">
      {`How we know: ${graded.map(({ what, words }) => `${what}: ${words}`).join("; ")}.`}
    </Notice>
  );
}
