import { Section } from "@/components/layout/section";
import { CLASS_WORDS } from "@/lib/catalogue/domain/class-words";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import type { Path } from "@/lib/kernel/path";
import { PayFigure } from "./pay-figure";

type PathOccupationsProps = { path: Path; occupations: readonly OccupationInShort[] };

/** Where most people on a path work, and what that pays. */
export function PathOccupations({ path, occupations }: PathOccupationsProps) {
  if (occupations.length === 0) return null;
  return (
    <Section title="Work of this kind" lead={CLASS_WORDS[path].text}>
      <PayFigure
        about=""
        occupations={occupations}
        caption={`The ${path} occupations in which most people in the US work, the largest first, with what they pay: in each, eight of ten people earn within the band.`}
      />
      <p className="mt-4 max-w-measure text-sm text-ink-2">
        Sorted by what the work is made of, not by titles: some surprise. Pay above $239,200 is not
        published. <a href="/occupations">Look for your own occupation</a>
      </p>
    </Section>
  );
}
