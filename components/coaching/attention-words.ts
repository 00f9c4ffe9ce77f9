import type { Attention } from "@/lib/coaching/domain/attention";

/** Why somebody needs their coach, in words: `Review asked for 3 days ago`. */
export function attentionWords({ kind, days }: Attention): string {
  const ago = days === 0 ? "today" : days === 1 ? "yesterday" : `${days} days ago`;
  return kind === "not started" ? `Review asked for ${ago}` : `Review begun, asked for ${ago}`;
}
