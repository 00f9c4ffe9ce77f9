import type { CuratedDraft } from "./curated-draft";
import type { EntryChange } from "./entry-changes";

/** What an edit of a public entry would change, before it does. */
export type EntryLook = {
  /** The form as it was sent, to be sent again. */
  draft: CuratedDraft;
  /** The version it was looked at against. */
  version: string;
  changes: readonly EntryChange[];
  /** The renewal rule as its readers will see it. */
  renewal: readonly string[];
  /** How many people's plans name the entry; null stands for fewer than five. */
  people: number | null;
  /** Whether anything of it may upset a plan: telling is proposed then. */
  isMaterial: boolean;
};
