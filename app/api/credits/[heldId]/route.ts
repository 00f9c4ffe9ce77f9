import { AppError } from "@/lib/kernel/errors";
import { auditCsv } from "@/lib/planner/domain/credits/audit-pack";
import { getAudit } from "@/lib/planner/queries/credits";
import { cycleFrom } from "@/lib/planner/schema/credit-filter";
import { today } from "@/lib/platform/clock";
import { noteRefusal, signInFirst } from "@/lib/platform/note-refusal";
import { findActor } from "@/lib/platform/session";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Context = { params: Promise<{ heldId: string }> };

/** What was done in one cycle of a certification, as CSV, for its owner. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { heldId } = await params;
  const actor = await findActor();
  if (!actor) return signInFirst();
  if (!UUID.test(heldId)) return notFound();
  const from = cycleFrom.parse(new URL(request.url).searchParams.get("cycle"));
  try {
    const { lines } = await getAudit(actor, { heldId, today: today(actor.timeZone), from });
    return new Response(auditCsv(lines), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="audit.csv"',
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
