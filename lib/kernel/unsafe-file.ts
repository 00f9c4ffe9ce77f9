import { Refused } from "./errors";

/** Why a file was not kept after somebody looked through it, or since nobody could. */
export const UNSAFE_FILE = {
  harmful: "Something harmful was found in the file. It was not kept.",
  unscanned: "The file could not be looked through just now. Please try again in a few minutes.",
} as const;

/** A file that is not kept, by the word that says why. */
export class UnsafeFile extends Refused {
  constructor(readonly reason: keyof typeof UNSAFE_FILE) {
    super(UNSAFE_FILE[reason], "file");
  }
}
