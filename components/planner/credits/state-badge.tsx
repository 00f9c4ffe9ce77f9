import { Badge } from "@/components/ui/badge";
import type { HeldState } from "@/lib/planner/domain/credits/held-standing";

const LOOK = {
  "in good standing": { tone: "ok", words: "In good standing" },
  "at risk": { tone: "warn", words: "At risk" },
  "in grace": { tone: "danger", words: "In grace" },
  lapsed: { tone: "danger", words: "Lapsed" },
  "renewed by another": { tone: "ok", words: "Renewed by another" },
  "not judged": { tone: "neutral", words: "Not judged" },
} as const satisfies Record<
  HeldState,
  { tone: "ok" | "warn" | "danger" | "neutral"; words: string }
>;

/** The state of a certification in two or three words. */
export const StateBadge = ({ state }: { state: HeldState }) => (
  <Badge tone={LOOK[state].tone}>{LOOK[state].words}</Badge>
);
