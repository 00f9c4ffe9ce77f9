import { clockAhead } from "@/db/clock.mjs";
import { dateFormat } from "@/lib/kernel/date-format";
import { type Quarter, quarterOf } from "@/lib/kernel/quarter";

/** The instant, by the database's clock. Asked in pages, actions and jobs; the core takes it as an argument. */
export const now = (): Date => new Date(Date.now() + clockAhead());

/** Today's date where the person lives, `YYYY-MM-DD`. */
export const today = (timeZone: string): string =>
  dateFormat("en-CA", timeZone, { dateStyle: "short" }).format(now());

/** The quarter that holds the person's today. */
export const thisQuarter = (timeZone: string): Quarter => quarterOf(today(timeZone));
