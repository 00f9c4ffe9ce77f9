import type { EntryChange } from "./entry-changes";

const MOST = 3;
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Which facts changed, in a few words: "fee, hours and status", "fee, hours, status and 2 more". */
export function changedWords(changes: readonly Pick<EntryChange, "label">[]): string {
  const labels = changes.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1));
  if (labels.length <= MOST + 1) return list.format(labels);
  return list.format([...labels.slice(0, MOST), `${labels.length - MOST} more`]);
}
