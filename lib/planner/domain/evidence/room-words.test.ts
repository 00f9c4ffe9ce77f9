import { expect, it } from "vitest";
import { roomWords } from "./room-words";

const MB = 1024 * 1024;

it.each([
  [{ files: 0, usedBytes: 0, removedBytes: 0 }, "No file yet. There is room for 200.0 MB."],
  [{ files: 1, usedBytes: 2 * MB, removedBytes: 0 }, "1 file takes 2.0 MB of 200.0 MB."],
  [
    { files: 3, usedBytes: 5 * MB, removedBytes: 2 * MB },
    "3 files take 3.0 MB of 200.0 MB. What you removed takes 2.0 MB more for 30 days: so long undo brings it back.",
  ],
  [
    { files: 0, usedBytes: MB, removedBytes: MB },
    "No file is left. What you removed takes 1.0 MB more for 30 days: so long undo brings it back.",
  ],
])("%o: %s", (room, words) => expect(roomWords(room)).toBe(words));
