import { isBlsFile } from "./bls-files";

/** Why an upload was not taken in, by the word that goes into the address. */
export const UPLOAD_REFUSALS = {
  none: "Choose the zip archive of the O*NET release. With it go the four tables of the Bureau of Labor Statistics.",
  kind: "One of the files is not of the kind its name says: a zip archive, or one of the bureau’s four tables as .xlsx.",
  twice: "Two of the files have the same name.",
  size: "The files are larger than 32 MB together.",
  busy: "An import is already at work. Wait for it, or discard it.",
} as const;
export type UploadRefusal = keyof typeof UPLOAD_REFUSALS;

/** A file as the form sends it. */
type Upload = { name: string; head: Uint8Array };

/** More files than a release has are no release. */
const MOST_FILES = 8;
const LONGEST_NAME = 120;

/** What speaks against an upload before anything of it is read, but for its first bytes; null where nothing does. */
export function uploadRefusal(uploads: readonly Upload[]): UploadRefusal | null {
  if (!uploads.some(({ name }) => isZip(name))) return "none";
  if (new Set(uploads.map(({ name }) => name)).size < uploads.length) return "twice";
  const isKnown = ({ name }: Upload) => isZip(name) || isBlsFile(name);
  const isPlain = ({ name }: Upload) => name.length <= LONGEST_NAME && !/[/\\]/.test(name);
  const isSound = (upload: Upload) => isKnown(upload) && isPlain(upload) && isPacked(upload.head);
  return uploads.length <= MOST_FILES && uploads.every(isSound) ? null : "kind";
}

const isZip = (name: string) => /\.zip$/i.test(name);

/** Spreadsheets are zip archives too: both begin with PK, 3, 4. */
const isPacked = ([first, second, third, fourth]: Uint8Array) =>
  first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
