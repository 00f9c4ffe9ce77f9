import { historyCsv, sittingRecord } from "@/lib/assessment/domain/history-csv";
import { listHistory } from "@/lib/assessment/queries";
import { now } from "@/lib/platform/clock";
import { signInFirst } from "@/lib/platform/note-refusal";
import { findActor } from "@/lib/platform/session";

type Context = { params: Promise<{ format: string }> };

/** One's own sittings to take along, oldest first, as `csv` or `json`. */
export async function GET(_request: Request, { params }: Context) {
  const { format } = await params;
  const actor = await findActor();
  if (!actor) return signInFirst();
  if (format !== "csv" && format !== "json") return new Response("Not found.", { status: 404 });
  const sittings = (await listHistory(actor, actor.userId, now())).toReversed();
  const body =
    format === "csv" ? historyCsv(sittings) : JSON.stringify(sittings.map(sittingRecord), null, 2);
  return new Response(body, {
    headers: {
      "content-type": `${format === "csv" ? "text/csv" : "application/json"}; charset=utf-8`,
      "content-disposition": `attachment; filename="history.${format}"`,
      "cache-control": "private, no-store",
    },
  });
}
