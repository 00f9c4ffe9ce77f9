import "server-only";
import { ReleaseFault } from "@/lib/catalogue/domain/release-files/faults";
import { zippedOnetFiles } from "./onet-files";
import type { ReleaseInput } from "./work-out-release";

/** A file as an operator handed it in. */
export type UploadedFile = { name: string; content: Uint8Array };

/** One zip archive is the O*NET release, everything else is the bureau's. @throws ReleaseFault */
export function releaseFromFiles(files: readonly UploadedFile[]): ReleaseInput {
  const given = files.map(({ name, content }) => ({ name, content: Buffer.from(content) }));
  const [zip, another] = given.filter(({ name }) => /\.zip$/i.test(name));
  if (!zip) throw new ReleaseFault(["db_…_text.zip: is missing"]);
  if (another) throw new ReleaseFault([`${another.name}: is there besides ${zip.name}`]);
  return {
    onet: zippedOnetFiles(zip.name, zip.content),
    bls: given.filter((file) => file !== zip),
    skillsReleases: null,
  };
}
