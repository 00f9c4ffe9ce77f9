import { AppError } from "@/lib/kernel/errors";
import { EVIDENCE_FOLDER } from "@/lib/planner/commands/evidence/evidence";
import { attachment, downloadName } from "@/lib/planner/domain/evidence/upload-refusals";
import { getEvidenceFile } from "@/lib/planner/queries/evidence";
import { readFile } from "@/lib/platform/file-store";
import { noteRefusal, signInFirst } from "@/lib/platform/note-refusal";
import { findActor } from "@/lib/platform/session";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Context = { params: Promise<{ evidenceId: string }> };

/** A file of evidence, to take along and never to run here: for its owner, and a coach by consent. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { evidenceId } = await params;
  const actor = await findActor();
  if (!actor) return signInFirst();
  if (!UUID.test(evidenceId)) return notFound();
  try {
    const { storedAs, name, mediaType, bytes } = await getEvidenceFile(actor, evidenceId);
    const content = await readFile(EVIDENCE_FOLDER, storedAs);
    if (!content) return notFound();
    return new Response(content, {
      headers: {
        "content-type": mediaType,
        "content-disposition": attachment(downloadName(name, mediaType)),
        "content-length": String(bytes),
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    await noteRefusal(error, actor);
    if (error instanceof AppError) return notFound();
    throw error;
  }
}

const notFound = () => new Response("Not found.", { status: 404 });
