import { headers } from "next/headers";
import { NotFound } from "@/lib/kernel/errors";
import { icsCalendar } from "@/lib/planner/domain/calendar/ics";
import { planDates } from "@/lib/planner/domain/calendar/plan-dates";
import { openFeed } from "@/lib/planner/queries";
import { noteRefusal } from "@/lib/platform/note-refusal";

const NO_STORE = { "cache-control": "private, no-store", "x-robots-tag": "noindex" };

/** A person's dates for their calendar program, which has the address and no session. */
export async function GET(_request: Request, { params }: RouteContext<"/api/calendar/[token]">) {
  // Set by scripts/server.mjs from the connection, whatever the request says of itself.
  const from = (await headers()).get("x-forwarded-for") ?? "unknown";
  const { token } = await params;
  try {
    const { plan, showsTitles } = await openFeed(token.replace(/\.ics$/, ""), from);
    const body = icsCalendar(plan ? planDates(plan, showsTitles) : [], "Fairlead");
    return new Response(body, {
      headers: { ...NO_STORE, "content-type": "text/calendar; charset=utf-8" },
    });
  } catch (error) {
    await noteRefusal(error, null);
    if (error instanceof NotFound)
      return new Response("Not found.", { status: 404, headers: NO_STORE });
    throw error;
  }
}
