import { z } from "zod";
import { UPLOAD_REFUSALS, type UploadRefusal } from "@/lib/planner/domain/evidence/upload-refusals";

const known = Object.keys(UPLOAD_REFUSALS) as [UploadRefusal, ...UploadRefusal[]];
const refused = z.enum(known).optional().catch(undefined);

/** Why a file was refused, out of the address that its form came back to. */
export function refusedWords(said: unknown): string | undefined {
  const word = refused.parse(said);
  return word && UPLOAD_REFUSALS[word];
}
