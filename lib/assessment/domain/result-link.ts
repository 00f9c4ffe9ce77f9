/** How long a link may last, in days, and what is proposed. */
export const LINK_DAYS = [7, 30, 90] as const;
export const USUAL_LINK_DAYS = 30;

/** Longest words on whom a link is for, in characters. */
export const LINK_LABEL_MAX = 80;

/** Links of one result that may be open at once. */
export const MOST_OPEN_LINKS = 20;

export type LinkState = "open" | "run out" | "taken back";

/** Whether a link opens anything at `now`. Taken back stays taken back, also after its last day. */
export function linkState(link: { expiresAt: Date; revokedAt: Date | null }, now: Date): LinkState {
  if (link.revokedAt) return "taken back";
  return link.expiresAt.getTime() > now.getTime() ? "open" : "run out";
}
