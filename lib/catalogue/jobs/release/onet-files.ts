import "server-only";
import { basename } from "node:path";
import { ReleaseFault } from "@/lib/catalogue/domain/release-files/faults";
import type { OnetFiles } from "@/lib/catalogue/domain/release-files/read-onet-release";
import { unzipEntry } from "./unzip-entry";
import { utf8Text } from "./utf8-text";
import { zipDirectory } from "./zip-directory";

/**
 * The text files of a zipped release. All of them stand in one folder, whatever it is called.
 *
 * @throws ReleaseFault, at once for the archive, on reading for one of its files
 */
export function zippedOnetFiles(file: string, zip: Buffer): OnetFiles {
  const entries = new Map(
    zipDirectory(file, zip)
      .filter(({ name }) => name.split("/").length <= 2)
      .map((entry) => [basename(entry.name), entry]),
  );
  return {
    has: (name) => entries.has(name),
    text: (name) => {
      const entry = entries.get(name);
      if (!entry) throw new ReleaseFault([`${name}: is missing`]);
      return utf8Text(name, unzipEntry(file, zip, entry));
    },
  };
}
