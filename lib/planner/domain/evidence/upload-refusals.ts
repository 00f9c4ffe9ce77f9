import { UNSAFE_FILE } from "@/lib/kernel/unsafe-file";

/** A file may be so large, and a person's files together. */
export const MOST_BYTES = 10 * 1024 * 1024;
export const QUOTA_BYTES = 200 * 1024 * 1024;
const LONGEST_NAME = 200;
/** What is looked at to tell a file's type. */
export const HEAD_BYTES = 8;

const MEDIA_TYPES = {
  pdf: "application/pdf",
  png: "image/png",
  jpeg: "image/jpeg",
} as const;
export type MediaType = (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES];

/** Why a file was not taken in, by the word that goes into the address. */
export const UPLOAD_REFUSALS = {
  none: "Choose a file.",
  size: "The file is larger than 10 MB.",
  type: "This is no PDF, PNG or JPEG: what is in the file decides, not its name.",
  name: "The file’s name is too long, or has signs that no name has.",
  quota: "There is no room left: your files may take 200 MB together. Remove some first.",
  ...UNSAFE_FILE,
} as const;
export type UploadRefusal = keyof typeof UPLOAD_REFUSALS;

const BEGINNINGS: readonly [MediaType, readonly number[]][] = [
  [MEDIA_TYPES.pdf, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  [MEDIA_TYPES.png, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  [MEDIA_TYPES.jpeg, [0xff, 0xd8, 0xff]],
];

/** The type of a file by its first bytes; null for any that is not taken in. */
export const mediaTypeOf = (head: Uint8Array): MediaType | null =>
  BEGINNINGS.find(([, bytes]) => bytes.every((byte, n) => head[n] === byte))?.[0] ?? null;

type Upload = { name: string; size: number; head: Uint8Array };

/** What speaks against a file before it is read, but for its first bytes; null where nothing does. */
export function uploadRefusal({ name, size, head }: Upload): UploadRefusal | null {
  if (name === "" || size === 0) return "none";
  if (size > MOST_BYTES) return "size";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that no name may have.
  if (name.length > LONGEST_NAME || /[\u0000-\u001f\u007f/\\]/.test(name) || !name.isWellFormed())
    return "name";
  return mediaTypeOf(head) === null ? "type" : null;
}

const ENDINGS = {
  "application/pdf": /[.]pdf$/i,
  "image/png": /[.]png$/i,
  "image/jpeg": /[.]jpe?g$/i,
} satisfies Record<MediaType, RegExp>;

/** The name a file is given back under: its own, with the ending of what it is. */
export function downloadName(name: string, mediaType: string): string {
  const kind = Object.entries(MEDIA_TYPES).find(([, type]) => type === mediaType);
  if (!kind) return /[.]json$/i.test(name) ? name : `${name}.json`;
  return ENDINGS[kind[1]].test(name) ? name : `${name}.${kind[0]}`;
}

/** A file's name as a header that any browser reads: plain signs first, then the whole name (RFC 6266). */
export function attachment(name: string): string {
  const plain = name.replace(/[^\w. -]/g, "_");
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** A size as people read it: "1.4 MB", "12 kB". */
export const bytesWords = (bytes: number): string =>
  bytes >= 1024 * 1024
    ? `${(bytes / 1024 / 1024).toFixed(1)} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} kB`;
