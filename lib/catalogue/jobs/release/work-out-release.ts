import "server-only";
import { type DerivedTables, deriveTables } from "@/lib/catalogue/domain/release/derive-tables";
import { NO_BLS, readBlsTables } from "@/lib/catalogue/domain/release-files/read-bls-tables";
import {
  type OnetFiles,
  readOnetRelease,
} from "@/lib/catalogue/domain/release-files/read-onet-release";
import { type BlsFile, blsSheets } from "./bls-sheets";

/** What an import is made of. Without files of the bureau the catalogue has no wages, growth or industries. */
export type ReleaseInput = {
  onet: OnetFiles;
  bls: readonly BlsFile[];
  /** Of which release each occupation's skills are, for a release put together of several. */
  skillsReleases: ReadonlyMap<string, string> | null;
};

/** Is told what is being done and how far it is, 0–100. */
export type Progress = (step: string, percent: number) => void;

/** Share of the time that reading takes. */
const READING = { onet: 50, bls: 40 };

/** Reads a release and works the tables out. @throws ReleaseFault where the files are not as they are published */
export async function workOutRelease(
  { onet, bls, skillsReleases }: ReleaseInput,
  progress: Progress = () => undefined,
): Promise<DerivedTables> {
  const reading = (done: number) => progress("Reading the O*NET files", done * READING.onet);
  const release = readOnetRelease(onet, reading);
  progress("Reading the wage and projection tables", READING.onet);
  const tables = bls.length === 0 ? NO_BLS : readBlsTables(await blsSheets(bls));
  progress("Working out indices and steps", READING.onet + READING.bls);
  return deriveTables({ ...release, skillsReleases }, tables);
}
