import { bytesWords, QUOTA_BYTES } from "./upload-refusals";

type Room = { files: number; usedBytes: number; removedBytes: number };

/** What one's files take of the room there is: what was removed counts until it can no longer be brought back. */
export function roomWords({ files, usedBytes, removedBytes }: Room): string {
  const all = bytesWords(QUOTA_BYTES);
  if (usedBytes === 0) return `No file yet. There is room for ${all}.`;
  const taken = `${files} ${files === 1 ? "file takes" : "files take"} ${bytesWords(usedBytes - removedBytes)} of ${all}.`;
  if (removedBytes === 0) return taken;
  return `${files === 0 ? "No file is left." : taken} What you removed takes ${bytesWords(removedBytes)} more for 30 days: so long undo brings it back.`;
}
