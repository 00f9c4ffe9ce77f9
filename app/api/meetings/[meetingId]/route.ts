import { meetingIcs } from "@/lib/coaching/domain/meetings/meeting-ics";
import { getMeeting } from "@/lib/coaching/queries";
import { AppError } from "@/lib/kernel/errors";
import { noteRefusal, signInFirst } from "@/lib/platform/note-refusal";
import { findActor } from "@/lib/platform/session";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Context = { params: Promise<{ meetingId: string }> };

/** One meeting for one's own calendar, for the two whose it is. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { meetingId } = await params;
  const actor = await findActor();
  if (!actor) return signInFirst();
  if (!UUID.test(meetingId)) return notFound();
  try {
    const meeting = await getMeeting(actor, meetingId.toLowerCase());
    const isCancelled = meeting.cancelledAt !== null;
    return new Response(meetingIcs({ ...meeting, isCancelled }, meeting.otherName), {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'attachment; filename="meeting.ics"',
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
