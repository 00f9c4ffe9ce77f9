import "server-only";
import { crc32, inflateRawSync } from "node:zlib";
import { ReleaseFault } from "@/lib/catalogue/domain/release-files/faults";
import type { ZipEntry } from "./zip-directory";

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;

/**
 * Unpacks one file, never to more than the directory announced, and checks it against its checksum.
 *
 * @throws ReleaseFault where the file is damaged or not what was announced
 */
export function unzipEntry(file: string, zip: Buffer, entry: ZipEntry): Buffer {
  const content = unpacked(zip, entry);
  if (content === null || content.length !== entry.size || crc32(content) !== entry.crc)
    throw new ReleaseFault([`${file}/${entry.name}: is damaged`]);
  return content;
}

function unpacked(zip: Buffer, { method, offset, packed, size }: ZipEntry): Buffer | null {
  if (offset + LOCAL_LENGTH > zip.length || zip.readUInt32LE(offset) !== LOCAL) return null;
  const start =
    offset + LOCAL_LENGTH + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const raw = zip.subarray(start, start + packed);
  if (method === 0) return raw;
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return null;
  }
}
