import type { Who } from "@/db/testing/doors/row";
import { ACCOUNTS } from "./inputs/accounts";
import { ASSESSMENT } from "./inputs/assessment";
import { CATALOGUE } from "./inputs/catalogue";
import { COACHING } from "./inputs/coaching";
import { PLANNER } from "./inputs/planner";
import type { Typed } from "./inputs/typed";

const PLAN = "/plan/[planId]";
const CREDITS = "/credits";
const NOTES = "/clients/[clientId]/notes";

/** Actions that only a script sends, or whose form stands where the world has nothing: what they would send. */
export const BY_HAND: Readonly<Record<string, Typed>> = {
  ...ACCOUNTS,
  ...ASSESSMENT,
  ...CATALOGUE,
  ...PLANNER,
  ...COACHING,
};

type Earlier = { who: Who; first: readonly string[]; on?: string };

/** What must have been done before, each time in a world of its own, and where the form then stands. */
export const AFTER: Readonly<Record<string, Earlier>> = {
  redoAction: { who: "owner", first: ["nextStatusAction", "undoAction"], on: PLAN },
  undoCreditAction: { who: "owner", first: ["addActivityAction"], on: CREDITS },
  redoCreditAction: { who: "owner", first: ["addActivityAction", "undoCreditAction"], on: CREDITS },
  submitAttemptAction: { who: "owner", first: ["answerItemAction"] },
  startAttemptAction: { who: "owner", first: ["abandonAttemptAction"], on: "/assessment" },
  editNoteAction: { who: "coach", first: ["addNoteAction"], on: NOTES },
  removeNoteAction: { who: "coach", first: ["addNoteAction"], on: NOTES },
};

/** What a form says besides, where it asks first what would change. */
export const SAYING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  editPublicEntryAction: { intent: "save", note: "Looked at again" },
};

/** Not sent here at all, and why. */
export const NOT_SENT: Readonly<Record<string, string>> = {
  confirmSecondFactorAction:
    "its code comes of a secret that the page shows once: e2e/second-factor.spec.ts has one",
  connectIssuerAction: "needs an answer that an issuer has signed: e2e/issuer.spec.ts has one",
};

/** Sent as everybody, but as it is sent here it changes nothing for those who may either. */
export const WITHOUT_EFFECT: readonly string[] = [];
