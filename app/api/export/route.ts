import { Forbidden } from "@/lib/kernel/errors";
import { today } from "@/lib/platform/clock";
import { noteRefusal, noteSignedOut } from "@/lib/platform/note-refusal";
import { findActor } from "@/lib/platform/session";
import { CONFIRM_FIRST, ownCopy } from "./own-copy";

/** Everything the signed-in person owns, as one JSON file. */
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
  return new Response(JSON.stringify(await ownCopy(actor), null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="fairlead-${today(actor.timeZone)}.json"`,
      "cache-control": "private, no-store",
    },
  });
}
