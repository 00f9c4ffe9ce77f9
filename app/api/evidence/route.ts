import { NotFound, Refused } from "@/lib/kernel/errors";
import { UnsafeFile } from "@/lib/kernel/unsafe-file";
import { addFile, expectRoom } from "@/lib/planner/commands/evidence/evidence";
import { type EvidenceTarget, parseTarget } from "@/lib/planner/domain/evidence/evidence";
import {
  HEAD_BYTES,
  mediaTypeOf,
  type UploadRefusal,
  uploadRefusal,
} from "@/lib/planner/domain/evidence/upload-refusals";
import { noteRefusal, noteSignedOut } from "@/lib/platform/note-refusal";
import type { SignedIn } from "@/lib/platform/session";
import { findActor } from "@/lib/platform/session";

/** A file that shows something, as a form sends it; goes back to where it is shown, or there with the reason. */
export async function POST(request: Request): Promise<Response> {
  const actor = await findActor();
  // Nothing of the body is read for anybody else.
  if (!actor) {
    await noteSignedOut();
    return new Response("Not found.", { status: 404 });
  }
  const form = await request.formData().catch(() => null);
  const said = form?.get("target");
  const target = typeof said === "string" ? parseTarget(said) : null;
  const file = form?.get("file");
  if (!target || !(file instanceof File)) return new Response("Not found.", { status: 404 });
  try {
    const place = await expectRoom(actor, target, 0);
    return seeOther(place, await keep(actor, target, file));
  } catch (error) {
    await noteRefusal(error, actor);
    if (error instanceof NotFound) return new Response("Not found.", { status: 404 });
    throw error;
  }
}

/** Takes a file in; answers why it was not, or null. */
async function keep(
  actor: SignedIn,
  target: EvidenceTarget,
  file: File,
): Promise<UploadRefusal | null> {
  const { name, size } = file;
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const refusal = uploadRefusal({ name, size, head });
  const mediaType = mediaTypeOf(head);
  if (refusal || !mediaType) return refusal ?? "type";
  try {
    await addFile(actor, target, { name, size, mediaType, content: file.stream() });
    return null;
  } catch (error) {
    if (error instanceof UnsafeFile) return error.reason;
    if (error instanceof Refused) return "quota";
    throw error;
  }
}

const seeOther = (place: string, refusal: UploadRefusal | null) =>
  new Response(null, {
    status: 303,
    headers: { location: `${place}${refusal ? `?refused=${refusal}` : ""}#evidence` },
  });
