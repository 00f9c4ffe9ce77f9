import { Badge } from "@/components/ui/badge";
import type { EntryStatus } from "@/lib/catalogue/domain/catalogue-entry";

/** Said only when there is something to say: an active entry has no badge. */
export function StatusBadge({ status }: { status: EntryStatus }) {
  if (status === "active") return null;
  return status === "retired" ? (
    <Badge tone="danger">Retired</Badge>
  ) : (
    <Badge tone="warn">Changing</Badge>
  );
}
