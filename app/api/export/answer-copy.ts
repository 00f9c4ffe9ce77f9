import { Forbidden } from "@/lib/kernel/errors";
import { today } from "@/lib/platform/clock";
import { noteRefusal, noteSignedOut } from "@/lib/platform/note-refusal";
import { findActor, type SignedIn } from "@/lib/platform/session";
import { type OwnCopy, ownCopy } from "./own-copy";

const CONFIRM_FIRST = "Confirm first that it is you, under Settings, Your data.";

type Form = {
  extension: string;
  type: string;
  write: (actor: SignedIn, copy: OwnCopy) => BodyInit;
};

/** Everything the signed-in person owns, as one file; refused to whoever has not just proved that it is they. */
export async function answerCopy({ extension, type, write }: Form): Promise<Response> {
  const actor = await findActor();
  if (!actor) {
    await noteSignedOut();
    return Response.json({ error: "Sign in first." }, { status: 401 });
  }
  if (!actor.justProved) {
    await noteRefusal(new Forbidden(CONFIRM_FIRST), actor);
    return Response.json({ error: CONFIRM_FIRST }, { status: 403 });
  }
  return new Response(write(actor, await ownCopy(actor)), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="fairlead-${today(actor.timeZone)}.${extension}"`,
      "cache-control": "private, no-store",
    },
  });
}
