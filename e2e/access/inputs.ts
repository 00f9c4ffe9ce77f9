import type { World } from "@/db/testing/doors/world";

type At = World["at"];
type Typed = { on: string; fields: (at: At) => Record<string, string> };

const PLAN = "/plan/[planId]";
const SITTING = "/assessment/[attemptId]/[number]";
const EXPERIMENT = "/check-ins/experiments/[experimentId]";

const TEMPLATE = "/templates/[templateId]";

const template = ({ templateId }: At) => ({ templateId, version: "1" });
const item = ({ planId, itemId }: At) => ({ planId, itemId, version: "1" });
const engagement = ({ engagementId }: At) => ({ engagementId });
const run = ({ runId }: At) => ({ runId });
const imported = ({ importId }: At) => ({ importId });

/** Actions that only a script sends, or whose form stands where the world has nothing: what they would send. */
export const BY_HAND: Readonly<Record<string, Typed>> = {
  answerItemAction: {
    on: SITTING,
    fields: ({ openId }) => ({ attemptId: openId, itemId: "sk-s-1", value: "2", seq: "1" }),
  },
  placeItemAction: {
    on: PLAN,
    fields: (at) => ({ ...item(at), startsIn: "", quarters: "2" }),
  },
  changeKindAction: { on: PLAN, fields: (at) => ({ ...item(at), kind: "project" }) },
  reorderItemAction: { on: PLAN, fields: (at) => ({ ...item(at), direction: "down" }) },
  setStatusAction: { on: PLAN, fields: (at) => ({ ...item(at), status: "done" }) },
  nextStatusAction: {
    on: PLAN,
    fields: ({ planId, itemId }) => ({ planId, step: `${itemId} 1 done` }),
  },
  draftCheckInAction: {
    on: "/check-ins/[quarter]",
    fields: ({ quarter }) => ({
      ...{ quarter, version: "1", draftVersion: "0", went: "So", changed: "", obstacle: "" },
      ...{ confidence: "50", nextStep: "" },
    }),
  },
  switchScenarioAction: {
    on: "/plan/scenarios",
    fields: ({ planId, otherPlanId }) => ({ planId: otherPlanId, from: planId, reason: "So" }),
  },
  takeArchiveAction: {
    on: "/plan/[planId]/archive",
    fields: ({ planId }) => ({
      planId,
      "take.0": JSON.stringify({
        ...{ kind: "degree", title: "A degree", provider: "", startedIn: null, endedIn: 8000 },
      }),
    }),
  },
  stopFitAction: { on: "/plan/[planId]/fit", fields: ({ planId }) => ({ planId }) },
  reopenExperimentAction: {
    on: EXPERIMENT,
    fields: ({ experimentId }) => ({ experimentId, version: "1" }),
  },
  chooseOccupationAction: {
    on: "/settings/profile",
    fields: () => ({ code: "15-1252.00" }),
  },
  requestReviewAction: {
    on: "/plan/[planId]/review",
    fields: ({ planId, secondCoachId }) => ({ planId, coachId: secondCoachId, note: "Please" }),
  },
  acceptSuggestionsAction: {
    on: "/plan/[planId]/review",
    fields: ({ reviewId }) => ({ reviewId }),
  },
  startReviewAction: {
    on: "/reviews/[reviewId]",
    fields: ({ askedReviewId }) => ({ reviewId: askedReviewId }),
  },
  rejectSuggestionsAction: {
    on: "/plan/[planId]/review",
    fields: ({ reviewId }) => ({ reviewId }),
  },
  takeBackTemplateAction: { on: TEMPLATE, fields: template },
  bringTemplateBackAction: { on: TEMPLATE, fields: template },
  planMeetingAction: {
    on: "/meetings",
    fields: (at) => ({
      ...engagement(at),
      ...{ date: new Date().toISOString().slice(0, 10), time: "14:30", minutes: "60", place: "" },
    }),
  },
  endCoachingAction: { on: "/settings/sharing", fields: engagement },
  leaveClientAction: { on: "/clients/[clientId]", fields: engagement },
  revokeConsentAction: { on: "/settings/sharing", fields: engagement },
  confirmSecondFactorAction: { on: "/settings/security", fields: () => ({ code: "123456" }) },
  activateVersionAction: {
    on: "/admin/calibration",
    fields: () => ({ versionId: "fairlead-v1/prov-1/en" }),
  },
  publishCalibrationAction: { on: "/admin/calibration/[runId]", fields: run },
  quarantineItemsAction: {
    on: "/admin/calibration/[runId]",
    fields: (at) => ({ ...run(at), "item-sk-s-1": "on" }),
  },
  applyImportAction: { on: "/admin/catalogue/imports/[importId]", fields: imported },
  discardImportAction: { on: "/admin/catalogue/imports/[importId]", fields: imported },
};

/** Not sent here at all, and why. */
export const NOT_SENT: Readonly<Record<string, string>> = {
  proveSecondFactorAction: "its code comes from an app: e2e/second-factor.spec.ts has one",
  confirmSecondFactorAction: "its code comes from an app: e2e/second-factor.spec.ts has one",
  withdrawEmailChangeAction: "no change is under way: e2e/email-change.spec.ts has one",
  startAttemptAction: "a sitting is open: it goes on with that one",
  createPlanAction: "there is a plan: the page goes on to it",
  importActivityAction: "needs a badge's file: e2e/credits.spec.ts has one",
  importHeldAction: "needs a badge's file: e2e/credits.spec.ts has one",
  readBadgeAction: "reads a file that is sent, and nothing else",
  importItemsAction: "needs a file that was read: e2e/exchange.spec.ts has one",
  previewImportAction: "reads a file that is sent, and nothing else",
  restoreScenarioAction: "no scenario is set aside: e2e/scenarios.spec.ts has one",
  takeOverItemAction: "the scenarios share no item: e2e/scenarios.spec.ts has one",
  connectIssuerAction: "no issuer is configured: e2e/issuer.spec.ts has one",
  disconnectIssuerAction: "no issuer is configured: e2e/issuer.spec.ts has one",
  leaveIssuerAction: "no issuer is configured: e2e/issuer.spec.ts has one",
  saveViewAction: "what it keeps stands in the address: e2e/client-list.spec.ts saves one",
  removeViewAction: "no view is saved: e2e/client-list.spec.ts saves one",
  offerTemplateAction: "the template has no entries: e2e/templates.spec.ts has one with them",
  "coaching.editEntryAction":
    "the template has no entries: e2e/templates.spec.ts has one with them",
  "coaching.removeEntryAction":
    "the template has no entries: e2e/templates.spec.ts has one with them",
  editNoteAction: "a note is sealed by the product alone: e2e/notes.spec.ts writes one",
  removeNoteAction: "a note is sealed by the product alone: e2e/notes.spec.ts writes one",
};

/** Sent as everybody, but as it is sent here it changes nothing for those who may either. */
export const WITHOUT_EFFECT: readonly string[] = [
  ...["changePasswordAction", "deleteAccountAction", "proveAgainAction"],
  ...["saveNoteAction", "submitAttemptAction", "activateVersionAction"],
  ...["publishCalibrationAction", "quarantineItemsAction", "attachOccupationAction"],
  ...["deleteLadderAction", "applyImportAction", "discardImportAction"],
  ...["editPublicEntryAction", "applyRepairAction", "editItemAction", "editPlanAction"],
  ...["redoAction", "addActivityAction", "redoCreditAction", "undoCreditAction"],
  ...["importScenarioAction", "setRequirementAction", "renameScenarioAction"],
  ...["changeConsentAction", "askEmailChangeAction", "askSecondOpinionAction"],
  ...["takeBackTemplateAction", "bringTemplateBackAction", "rejectSuggestionsAction"],
  ...["templateOfPlanAction", "labelClientsAction"],
];
