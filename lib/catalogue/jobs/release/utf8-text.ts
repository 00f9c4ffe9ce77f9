import "server-only";
import { ReleaseFault } from "@/lib/catalogue/domain/release-files/faults";

/** Bytes as the text they are. @throws ReleaseFault naming the line where they stop being UTF-8 */
export function utf8Text(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ReleaseFault([`${file}:${firstBadLine(bytes)}: is not UTF-8`]);
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from);
    const to = end === -1 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    from = to;
  }
  return line;
}
