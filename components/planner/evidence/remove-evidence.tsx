import { ActionForm } from "@/components/forms/action-form";
import { removeEvidenceAction } from "@/lib/planner/actions/credits";
import type { EvidenceView } from "@/lib/planner/domain/evidence/evidence";

/** Takes one piece away; undo brings it back. */
export const RemoveEvidence = ({ evidence }: { evidence: EvidenceView }) => (
  <ActionForm
    action={removeEvidenceAction}
    fields={{ evidenceId: evidence.id, version: String(evidence.version) }}
    variant="quiet"
    size="compact"
    pendingText="Removing…"
    aria-label={`Remove ${evidence.name}`}
  >
    Remove
  </ActionForm>
);
