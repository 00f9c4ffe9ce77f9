import { ARCHIVE_FILES, type ArchiveFile } from "@/lib/planner/domain/exchange/read-archive";

/** An archive may be large; the files that are read are small. */
const MOST_BYTES = 200 * 1024 * 1024;
/** What one of them may unpack to: a bomb stops here. */
const MOST_UNPACKED = 5 * 1024 * 1024;
/** Deflate unpacks to a thousandfold at most: one slice to 32 MB, before it can be stopped. */
const SLICE = 32 * 1024;

const SAID = {
  tooBig: "This archive is larger than 200 MB.",
  noZip: "This is no zip archive that can be read.",
  bomb: "A file in this archive unpacks to more than 5 MB: it is not opened.",
  empty: "This archive has none of Positions, Education, Certifications and Skills.",
} as const;

/** What opening an archive found, or why it was not opened. */
export type Opened = { files: Partial<Record<ArchiveFile, string>> } | { fault: string };

const wanted = (path: string): ArchiveFile | undefined =>
  ARCHIVE_FILES.find((name) => path === name || path.endsWith(`/${name}`));

/**
 * Opens a LinkedIn archive here, in the browser: slice by slice, and of its files only the four that are needed.
 * Nothing is sent anywhere.
 */
export async function openArchive(file: Blob): Promise<Opened> {
  if (file.size > MOST_BYTES) return { fault: SAID.tooBig };
  const { Unzip, UnzipInflate } = await import("fflate");
  const parts = new Map<ArchiveFile, Uint8Array[]>();
  let fault: string | null = null;
  const unzip = new Unzip((entry) => {
    const name = wanted(entry.name);
    if (!name || parts.has(name)) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    parts.set(name, chunks);
    entry.ondata = (error, chunk) => {
      size += chunk?.length ?? 0;
      if (error || size > MOST_UNPACKED) {
        fault = error ? SAID.noZip : SAID.bomb;
        entry.terminate();
      } else chunks.push(chunk);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < file.size && !fault; from += SLICE) {
      const slice = new Uint8Array(await file.slice(from, from + SLICE).arrayBuffer());
      unzip.push(slice, from + SLICE >= file.size);
    }
  } catch {
    fault ??= SAID.noZip;
  }
  if (fault) return { fault };
  if (parts.size === 0) return { fault: SAID.empty };
  const files = [...parts].map(([name, chunks]) => [name, textOf(chunks)] as const);
  return { files: Object.fromEntries(files) };
}

function textOf(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
