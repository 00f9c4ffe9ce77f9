import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { isBlsFile } from "@/lib/catalogue/domain/release-files/bls-files";
import { ReleaseFault } from "@/lib/catalogue/domain/release-files/faults";
import type { OnetFiles } from "@/lib/catalogue/domain/release-files/read-onet-release";
import type { BlsFile } from "@/lib/catalogue/jobs/release/bls-sheets";
import { zippedOnetFiles } from "@/lib/catalogue/jobs/release/onet-files";
import { utf8Text } from "@/lib/catalogue/jobs/release/utf8-text";
import type { ReleaseInput } from "@/lib/catalogue/jobs/release/work-out-release";
import type { ImportOptions } from "./read-options";

/** Opens what the options name. @throws ReleaseFault where it is not there */
export const releaseFromDisk = ({ onet, bls, skillsRelease }: ImportOptions): ReleaseInput => ({
  onet: statOf(onet).isDirectory()
    ? onetFolder(onet)
    : zippedOnetFiles(basename(onet), readFileSync(onet)),
  bls: bls === null ? [] : blsFolder(bls),
  skillsReleases: skillsRelease === null ? null : skillsReleases(skillsRelease),
});

function statOf(path: string) {
  if (!existsSync(path)) throw new ReleaseFault([`${path}: is not there`]);
  return statSync(path);
}

/** A release that was unpacked: the folder with the files, or the one around it. */
function onetFolder(path: string): OnetFiles {
  const inner = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const [only] = existsSync(join(path, "Read Me.txt")) || inner.length !== 1 ? [] : inner;
  const folder = only ? join(path, only.name) : path;
  return {
    has: (file) => existsSync(join(folder, file)),
    text: (file) => utf8Text(file, readFileSync(join(folder, file))),
  };
}

function blsFolder(path: string): BlsFile[] {
  if (!statOf(path).isDirectory()) throw new ReleaseFault([`${path}: is no folder`]);
  return readdirSync(path)
    .filter(isBlsFile)
    .map((name) => ({ name, content: readFileSync(join(path, name)) }));
}

const skillsRow = z.array(z.object({ onetsoc_code: z.string(), skills_release: z.string() }));

function skillsReleases(path: string): Map<string, string> {
  statOf(path);
  const rows = skillsRow.safeParse(parse(readFileSync(path), { columns: true, bom: true }));
  if (!rows.success)
    throw new ReleaseFault([`${path}:1: onetsoc_code, skills_release: a column is missing`]);
  return new Map(
    rows.data.flatMap(({ onetsoc_code, skills_release }) =>
      skills_release ? [[onetsoc_code, skills_release] as const] : [],
    ),
  );
}
