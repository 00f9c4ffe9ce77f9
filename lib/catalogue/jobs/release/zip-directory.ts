import "server-only";
import { type FaultPlace, ReleaseFault } from "@/lib/catalogue/domain/release-files/faults";

/** One file in a zip archive, as its central directory describes it. Nothing is unpacked yet. */
export type ZipEntry = {
  name: string;
  /** 0 stored, 8 deflated */
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;

/** No release comes near these; what does is a bomb. */
const MOST_ENTRIES = 1000;
const LARGEST_ENTRY = 128 * 2 ** 20;
const LARGEST_TOTAL = 512 * 2 ** 20;
/** Small files may pack well by chance. */
const RATIO_FROM = 2 ** 20;
const LARGEST_RATIO = 100;

/**
 * The files of a zip archive by name, after every check that needs no unpacking: whole, not encrypted, not split, plain
 * names used once, and within the sizes a release can have.
 *
 * @throws ReleaseFault
 */
export function zipDirectory(file: string, zip: Buffer): ZipEntry[] {
  const refuse = (what: string, place: FaultPlace = { file }) => {
    throw new ReleaseFault([`${place.file}: ${what}`]);
  };
  const end = endOf(zip);
  if (end === null) return refuse("is no zip file, or only the beginning of one");
  const count = zip.readUInt16LE(end + 10);
  const start = zip.readUInt32LE(end + 16);
  const isSplit = zip.readUInt16LE(end + 4) !== 0 || zip.readUInt16LE(end + 8) !== count;
  if (isSplit || count === 0xffff || start === 0xffffffff) return refuse("is split, or too large");
  if (count > MOST_ENTRIES) return refuse(`holds ${count} files: more than any release`);

  const entries = entriesFrom(zip, start, count);
  if (entries === null) return refuse("has a damaged list of files");
  const names = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    const fault = entryFault(entry, names);
    if (fault !== null) return refuse(fault, { file: `${file}/${entry.name}` });
    names.add(entry.name.toLowerCase());
    total += entry.size;
  }
  if (total > LARGEST_TOTAL) return refuse(`unpacks to ${mega(total)}: more than any release`);
  return entries.filter(({ name }) => !name.endsWith("/"));
}

const mega = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;

function entryFault({ name, method, packed, size }: ZipEntry, names: ReadonlySet<string>) {
  const isPlain = !/^\/|^[a-z]:|[\\\p{Cc}\ufffd]/iu.test(name);
  if (!isPlain || name.split("/").includes("..")) return "has a name that leads out of the archive";
  if (names.has(name.toLowerCase())) return "is there twice";
  if (method !== 0 && method !== 8) return "is packed in a way that is not known, or encrypted";
  if (size > LARGEST_ENTRY) return `unpacks to ${mega(size)}: more than any file of a release`;
  if (size > RATIO_FROM && size > LARGEST_RATIO * packed)
    return `unpacks to ${Math.round(size / packed)} times its size: no text does`;
  return null;
}

/** Where the end record begins, searched from the end of the archive. */
function endOf(zip: Buffer): number | null {
  const last = zip.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (zip.readUInt32LE(at) === END) return at;
  return null;
}

function entriesFrom(zip: Buffer, start: number, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let n = 0; n < count; n++) {
    if (at + ENTRY_LENGTH > zip.length || zip.readUInt32LE(at) !== ENTRY) return null;
    const isEncrypted = (zip.readUInt16LE(at + 8) & 1) === 1;
    const nameLength = zip.readUInt16LE(at + 28);
    const after = at + ENTRY_LENGTH + nameLength;
    if (after > zip.length) return null;
    entries.push({
      name: zip.toString("utf8", at + ENTRY_LENGTH, after),
      method: isEncrypted ? -1 : zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at = after + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}
