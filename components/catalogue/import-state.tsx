import { Badge } from "@/components/ui/badge";
import {
  IMPORT_STATES,
  type ImportState as State,
} from "@/lib/catalogue/domain/release/import-words";

const TONE = {
  uploading: "accent",
  queued: "accent",
  running: "accent",
  ready: "warn",
  applying: "accent",
  applied: "ok",
  failed: "danger",
  discarded: "neutral",
} as const;

/** What an import's state looks like. */
export const ImportState = ({ state }: { state: State }) => (
  <Badge tone={TONE[state]}>{IMPORT_STATES[state]}</Badge>
);
