import { AppError } from "@/lib/kernel/errors";
import { itemsCsv } from "@/lib/planner/domain/items-csv";
import { getPlan } from "@/lib/planner/queries";
import { noteRefusal, signInFirst } from "@/lib/platform/note-refusal";
import { findActor } from "@/lib/platform/session";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Context = { params: Promise<{ planId: string; format: string }> };

/** A plan's items to take along, as `csv` or `json`: for whoever may read the plan. */
export async function GET(_request: Request, { params }: Context) {
  const { planId, format } = await params;
  const actor = await findActor();
  if (!actor) return signInFirst();
  if (!UUID.test(planId) || (format !== "csv" && format !== "json")) return notFound();
  try {
    const { snapshot } = await getPlan(actor, planId);
    const body = format === "csv" ? itemsCsv(snapshot) : JSON.stringify(snapshot, null, 2);
    return new Response(body, {
      headers: {
        "content-type": `${format === "csv" ? "text/csv" : "application/json"}; charset=utf-8`,
        "content-disposition": `attachment; filename="plan-items.${format}"`,
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
