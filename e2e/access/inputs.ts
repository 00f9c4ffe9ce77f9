import type { Who } from "@/db/testing/doors/row";
import { appCode } from "@/e2e/second-factor";
import { ACCOUNTS } from "./inputs/accounts";
import { ASSESSMENT } from "./inputs/assessment";
import { CATALOGUE } from "./inputs/catalogue";
import { COACHING } from "./inputs/coaching";
import { PLANNER } from "./inputs/planner";
import type { Typed } from "./inputs/typed";

const PLAN = "/plan/[planId]";
const CREDITS = "/credits";
const SECURITY = "/settings/security";
const NOTES = "/clients/[clientId]/notes";

/** Actions that only a script sends, or whose form stands where the world has nothing: what they would send. */
export const BY_HAND: Readonly<Record<string, Typed>> = {
  ...ACCOUNTS,
  ...ASSESSMENT,
  ...CATALOGUE,
  ...PLANNER,
  ...COACHING,
};

type Earlier = {
  who: Who;
  first: readonly string[];
  on?: string;
  /** They have come back from the issuer, which named somebody. */
  isBack?: boolean;
};

/** What must have been done before, each time in a world of its own, and where the form then stands. */
export const AFTER: Readonly<Record<string, Earlier>> = {
  redoAction: { who: "owner", first: ["nextStatusAction", "undoAction"], on: PLAN },
  undoCreditAction: { who: "owner", first: ["addActivityAction"], on: CREDITS },
  redoCreditAction: { who: "owner", first: ["addActivityAction", "undoCreditAction"], on: CREDITS },
  submitAttemptAction: { who: "owner", first: ["answerItemAction"] },
  startAttemptAction: { who: "owner", first: ["abandonAttemptAction"], on: "/assessment" },
  editNoteAction: { who: "coach", first: ["addNoteAction"], on: NOTES },
  removeNoteAction: { who: "coach", first: ["addNoteAction"], on: NOTES },
  confirmSecondFactorAction: { who: "owner", first: ["startSecondFactorAction"], on: SECURITY },
  connectIssuerAction: { who: "owner", first: [], on: SECURITY, isBack: true },
};

/** What the secret on the page gives next: a code that fits for a whole minute yet, however slow the machine. */
function codeOf(page: string): string {
  const secret = /\bsecret=([A-Z2-7]+)/.exec(page)?.[1];
  if (!secret) throw new Error("The page shows no secret to be tried.");
  return appCode(secret, 1);
}

/** What a form says besides: where it asks first what would change, or for what its page shows. */
export const SAYING: Readonly<Record<string, (page: string) => Readonly<Record<string, string>>>> =
  {
    editPublicEntryAction: () => ({ intent: "save", note: "Looked at again" }),
    confirmSecondFactorAction: (page) => ({ oneTimeCode: codeOf(page) }),
  };

/** Sent as everybody, but as it is sent here it changes nothing for those who may either. */
export const WITHOUT_EFFECT: readonly string[] = [];
