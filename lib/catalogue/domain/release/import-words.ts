/** What became of an import, in words. */
export const IMPORT_STATES = {
  uploading: "Uploading",
  queued: "Waiting",
  running: "Being worked out",
  ready: "To be looked at",
  applying: "Being put in use",
  applied: "Put in use",
  failed: "Refused",
  discarded: "Discarded",
} as const;
export type ImportState = keyof typeof IMPORT_STATES;

/** Whether something is being done with it at this moment. */
export const isAtWork = (state: ImportState): boolean =>
  state === "queued" || state === "running" || state === "applying";
