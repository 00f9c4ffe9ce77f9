import { Section } from "@/components/layout/section";
import {
  type EvidenceTarget,
  type EvidenceView,
  targetText,
} from "@/lib/planner/domain/evidence/evidence";
import { EvidenceLink } from "./evidence-link";
import { FileForm } from "./file-form";
import { LinkForm } from "./link-form";
import { RemoveEvidence } from "./remove-evidence";

type EvidencePartProps = {
  evidence: readonly EvidenceView[];
  target: EvidenceTarget;
  /** Why the last file was not taken in, in words. */
  error: string | undefined;
};

/** What shows one thing: its files and links, and the forms to add some. */
export function EvidencePart({ evidence, target, error }: EvidencePartProps) {
  const said = targetText(target);
  return (
    <Section
      id="evidence"
      title="Evidence"
      lead="Files and links that show it. Only you see them, and a coach to whom you grant evidence."
    >
      {evidence.length > 0 && (
        <ul className="mb-6 border-t border-line">
          {evidence.map((one) => (
            <li
              key={one.id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2"
            >
              <EvidenceLink evidence={one} />
              <RemoveEvidence evidence={one} />
            </li>
          ))}
        </ul>
      )}
      <div className="grid gap-x-12 gap-y-8 sm:grid-cols-2">
        <FileForm target={said} error={error} />
        <LinkForm target={said} />
      </div>
    </Section>
  );
}
