import { eq } from "drizzle-orm";
import { credentials } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import type { Actor } from "@/lib/kernel/actor";
import { addMonths, dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { addActivity } from "@/lib/planner/commands/credits/activities";
import { addHeld } from "@/lib/planner/commands/credits/held";
import { addLink } from "@/lib/planner/commands/evidence/evidence";
import { addActivityInput } from "@/lib/planner/schema/credit-activity";
import { addLinkInput } from "@/lib/planner/schema/evidence";
import { addHeldInput } from "@/lib/planner/schema/held";

type Done = {
  monthsAgo: number;
  title: string;
  provider: string;
  hours: number;
  category?: string;
  keys: readonly string[];
};

/** What Maya holds, by the catalogue's keys, and how many months ago it was awarded. */
const HELD = { pmp: 31, cissp: 14, csm: 20, "security-plus": 50 } as const;

const DONE: readonly Done[] = [
  ...[13, 11, 8, 6, 3].map((monthsAgo, n) => ({
    monthsAgo,
    title: `Threat modelling, part ${n + 1}`,
    provider: "An evening course",
    hours: 9,
    keys: ["cissp", "pmp"],
  })),
  {
    ...{ monthsAgo: 5, title: "Talk: the job that failed once a week", provider: "Local meet-up" },
    ...{ hours: 4, category: "giving-back", keys: ["cissp", "pmp", "csm"] },
  },
  {
    ...{ monthsAgo: 10, title: "Agile coaching, two days", provider: "The company" },
    ...{ hours: 14, category: "education", keys: ["csm", "pmp"] },
  },
];

const ago = (today: string, months: number) => dayText(addMonths(dayNumber(today), -months));

/** Gives a person certifications of the catalogue and a ledger that keeps most of them. */
export async function giveCredits(actor: Actor, today: string): Promise<void> {
  const ids = new Map<string, string>();
  for (const [key, months] of Object.entries(HELD)) {
    const [entry] = await owner.select().from(credentials).where(eq(credentials.seedKey, key));
    if (!entry) continue;
    const awardedOn = ago(today, months);
    const said = { title: entry.abbreviation ?? entry.name, issuer: entry.provider ?? "" };
    const none = { itemId: "", licenceNumber: "", notes: "" };
    const input = { ...none, ...said, credentialId: entry.id, awardedOn };
    ids.set(key, await addHeld(actor, addHeldInput.parse(input), today));
  }
  for (const { monthsAgo, hours, keys, category = "", ...done } of DONE) {
    const { title } = done;
    const shares = keys.flatMap((key) => (ids.has(key) ? [[`for.${ids.get(key)}`, "on"]] : []));
    const size = { amount: String(hours), unit: "hours", category, notes: "" };
    const input = {
      ...done,
      ...size,
      doneOn: ago(today, monthsAgo),
      ...Object.fromEntries(shares),
    };
    const id = await addActivity(actor, addActivityInput.parse(input), today);
    const link = { target: `activity:${id}`, url: "https://meetup.example/talks/42", name: "" };
    if (title.startsWith("Talk")) await addLink(actor, addLinkInput.parse(link));
  }
}
