import type { EvidenceView } from "@/lib/planner/domain/evidence/evidence";
import { bytesWords } from "@/lib/planner/domain/evidence/upload-refusals";

const KINDS = { file: "", link: "Link", badge: "Open Badge" } as const;

/** One file or link, to open or to take along. A link's whole address is read before it is followed. */
export function EvidenceLink({ evidence }: { evidence: EvidenceView }) {
  const { id, kind, name, url, bytes } = evidence;
  return (
    <p className="min-w-0">
      {url ? (
        <a href={url} rel="noopener noreferrer nofollow" target="_blank">
          {name}
        </a>
      ) : (
        <a href={`/api/evidence/${id}`} download>
          {name}
        </a>
      )}
      <span className="block text-sm break-all text-ink-2">
        {[KINDS[kind], url, bytes === null ? null : bytesWords(bytes)].filter(Boolean).join(" · ")}
      </span>
    </p>
  );
}
