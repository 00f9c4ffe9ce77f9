import { listToldRequests } from "@/lib/accounts/queries";
import { changedWords } from "@/lib/catalogue/domain/changed-words";
import { listVersions } from "@/lib/catalogue/queries";
import { listToldMeetings, listToldReviews } from "@/lib/coaching/queries";
import type { Actor } from "@/lib/kernel/actor";
import { CREDENTIAL_CHANGED, REMINDER } from "@/lib/planner/domain/notification-kinds";
import { reminderWords } from "@/lib/planner/domain/reminders/reminder-words";
import { listReminders } from "@/lib/planner/queries";
import { today } from "@/lib/platform/clock";

/** What a notification says when it is read, and where it leads. */
export type Told = {
  sentence: string;
  detail: string | null;
  href: string;
  /** The words of the way there. */
  way: string;
  /** What reminds, where that can be put off, and until when it is. */
  reminder?: { id: string; snoozedUntil: string | null };
};

type Notification = { kind: string; refId: string };
/** The words of one kind, by reference; what is gone by now is left out. */
type Reader = (actor: Actor, refIds: readonly string[]) => Promise<Map<string, Told>>;

const credentialsChanged: Reader = async (actor, versionIds) => {
  const versions = await listVersions(actor, versionIds);
  return new Map(
    versions.map(({ id, entryId, number, abbreviation, name, changes, reason }) => [
      id,
      {
        sentence: `${abbreviation ?? name}, which your plan names, changed: ${changedWords(changes)}.`,
        detail: reason,
        href: `/catalogue/${entryId}?before=${number + 1}#change-${number}`,
        way: "See what changed",
      },
    ]),
  );
};

/** Once the date has come it has reminded again, and is as it was. */
const asPutOff = ({ id, snoozedUntil: until }: NonNullable<Told["reminder"]>, here: string) => ({
  id,
  snoozedUntil: until !== null && until > here ? until : null,
});

const thingsDue: Reader = async (actor, reminderIds) => {
  const reminders = await listReminders(actor, reminderIds);
  const here = today(actor.timeZone);
  return new Map(
    reminders.map((one) => [
      one.id,
      { ...reminderWords(one), detail: null, way: "Go there", reminder: asPutOff(one, here) },
    ]),
  );
};

const reviewsTold: Reader = async (actor, reviewIds) => {
  const reviews = await listToldReviews(actor, reviewIds);
  return new Map(reviews.map(({ id, ...one }) => [id, { ...one, detail: null, way: "Open it" }]));
};

const consentAsked: Reader = async (actor, requestIds) => {
  const requests = await listToldRequests(actor, requestIds);
  return new Map(
    requests.map(({ id, coachName, purpose }) => [
      id,
      {
        sentence: `${coachName} asks to see something more of yours.`,
        detail: purpose,
        href: "/settings/sharing",
        way: "Read and decide",
      },
    ]),
  );
};

const meetingsTold: Reader = async (actor, meetingIds) => {
  const meetings = await listToldMeetings(actor, meetingIds);
  return new Map(
    meetings.map(({ id, sentence, place }) => [
      id,
      { sentence, detail: place || null, href: `/meetings/${id}`, way: "Open it" },
    ]),
  );
};

/** Every kind of notification, in whichever room it arises: one more is one more line. */
const READERS: Readonly<Record<string, Reader>> = {
  [CREDENTIAL_CHANGED]: credentialsChanged,
  [REMINDER]: thingsDue,
  "consent-asked": consentAsked,
  "meeting-told": meetingsTold,
  "review-requested": reviewsTold,
  "review-answered": reviewsTold,
};

const GONE: Told = {
  sentence: "What this told of is gone.",
  detail: null,
  href: "/inbox",
  way: "",
};

/** These notifications with their words: one query per kind among them. */
export async function toldOf<N extends Notification>(
  actor: Actor,
  notifications: readonly N[],
): Promise<(N & Told)[]> {
  const kinds = new Set(notifications.map(({ kind }) => kind));
  const words = new Map<string, Map<string, Told>>();
  for (const kind of kinds) {
    const refIds = notifications.filter((one) => one.kind === kind).map(({ refId }) => refId);
    words.set(kind, (await READERS[kind]?.(actor, refIds)) ?? new Map());
  }
  return notifications.map((one) => ({ ...one, ...(words.get(one.kind)?.get(one.refId) ?? GONE) }));
}
