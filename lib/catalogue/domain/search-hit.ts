import type { CredentialKind } from "./catalogue-entry";
import type { DataStatus } from "./occupation-facts";

/** One thing that a search found, with what its line says of it. */
export type SearchHit = {
  title: string;
  /** The text that was found, where it is not the title. */
  matched: string | null;
  isOwn: boolean;
} & (
  | {
      kind: "occupation";
      code: string;
      group: string;
      dataStatus: DataStatus;
      /** Whether it was found by our reading of a title rather than by one that people report. */
      isReading: boolean;
    }
  | {
      kind: "credential";
      id: string;
      credential: CredentialKind;
      abbreviation: string | null;
      provider: string | null;
    }
  | {
      kind: "ladder";
      family: string;
      /** Of a ladder that somebody edited; null for a job family's own. */
      ladderId: string | null;
      /** The rung that was found; null when it was the ladder's name. */
      level: number | null;
      tracks: readonly string[];
    }
);

/** What was looked for where nothing has the words as typed: these words instead, or only some of them. */
export type SearchNote = { kind: "like"; words: string } | { kind: "some" };

export type SearchResult = { hits: SearchHit[]; note: SearchNote | null };
