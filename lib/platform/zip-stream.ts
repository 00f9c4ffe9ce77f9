import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** One file of an archive. What is packed already (pictures, PDF) is stored as it is. */
export type ZipEntry = { name: string; content: Uint8Array | ReadableStream; isPacked: boolean };

/** A ZIP archive of `entries`, made as it is read: no more than one file is held at a time. */
export function zipStream(entries: AsyncIterable<ZipEntry>): ReadableStream<Uint8Array> {
  const waiting = entries[Symbol.asyncIterator]();
  let zip: Zip;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      zip = new Zip((error, chunk, isLast) => {
        if (error) return controller.error(error);
        controller.enqueue(chunk);
        if (isLast) controller.close();
      });
    },
    async pull() {
      const { value, done } = await waiting.next();
      if (done) zip.end();
      else await addEntry(zip, value);
    },
    async cancel() {
      await waiting.return?.();
    },
  });
}

async function addEntry(zip: Zip, { name, content, isPacked }: ZipEntry): Promise<void> {
  const file = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name);
  zip.add(file);
  if (content instanceof Uint8Array) return file.push(content, true);
  for await (const part of content) file.push(new Uint8Array(part));
  file.push(new Uint8Array(), true);
}
