import { CONFIRM_FIRST, ownCopy } from "@/app/api/export/own-copy";
import { Forbidden } from "@/lib/kernel/errors";
import { today } from "@/lib/platform/clock";
import { noteRefusal, noteSignedOut } from "@/lib/platform/note-refusal";
import { findActor } from "@/lib/platform/session";
import { zipStream } from "@/lib/platform/zip-stream";
import { entriesOf } from "./entries";

/** Everything the signed-in person owns, with the files they uploaded, as one ZIP archive. */
export async function GET(): Promise<Response> {
  const actor = await findActor();
  if (!actor) {
    await noteSignedOut();
    return Response.json({ error: "Sign in first." }, { status: 401 });
  }
  if (!actor.justProved) {
    await noteRefusal(new Forbidden(CONFIRM_FIRST), actor);
    return Response.json({ error: CONFIRM_FIRST }, { status: 403 });
  }
  return new Response(zipStream(entriesOf(actor, await ownCopy(actor))), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="fairlead-${today(actor.timeZone)}.zip"`,
      "cache-control": "private, no-store",
    },
  });
}
