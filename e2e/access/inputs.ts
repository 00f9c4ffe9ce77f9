import { randomUUID } from "node:crypto";
import type { Who } from "@/db/testing/doors/row";
import { HERE, PASSWORD } from "@/db/testing/doors/secret";
import type { World } from "@/db/testing/doors/world";
import { anItem, aSnapshot } from "@/db/testing/planner-samples";

type At = World["at"];
type Typed = { on: string; fields: (at: At) => Record<string, string | File> };

const PLAN = "/plan/[planId]";
const SITTING = "/assessment/[attemptId]/[number]";
const EXPERIMENT = "/check-ins/experiments/[experimentId]";

const CREDITS = "/credits";
const BADGE = "/credits/badge";
const PROGRAMME = "/admin/programme";
const NOTES = "/clients/[clientId]/notes";
const TEMPLATE = "/templates/[templateId]";

const template = ({ templateId }: At) => ({ templateId, version: "1" });
const item = ({ planId, itemId }: At) => ({ planId, itemId, version: "1" });
const engagement = ({ engagementId }: At) => ({ engagementId });
const today = () => new Date().toISOString().slice(0, 10);
const nobodys = { startsIn: "", earliestIn: "", targetIn: "" };
const serves = { "serves.specialist": "1", "serves.leadership": "0", "serves.hybrid": "0" };

const run = ({ runId }: At) => ({ runId });
const doneRun = ({ doneRunId }: At) => ({ runId: doneRunId });
const imported = ({ importId }: At) => ({ importId });

/** A plan as its export writes it. */
const exported = () =>
  JSON.stringify(aSnapshot([anItem({ id: randomUUID(), startsIn: HERE })], { startsIn: HERE }));

/** A badge as its issuer signs it. */
const badge = () =>
  JSON.stringify({
    "@context": [
      "https://www.w3.org/ns/credentials/v2",
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ],
    ...{ id: `urn:uuid:${randomUUID()}`, type: ["VerifiableCredential", "OpenBadgeCredential"] },
    issuer: { id: "https://harbour.example/issuers/7", type: ["Profile"], name: "Harbour School" },
    validFrom: "2025-02-28T00:00:00Z",
    credentialSubject: {
      ...{ type: ["AchievementSubject"], creditsEarned: 12 },
      achievement: {
        ...{ id: "https://harbour.example/badges/1", type: ["Achievement"], name: "Pilotage" },
        ...{ description: "Brings ships in.", criteria: { narrative: "Three ships." } },
      },
    },
  });
const activity = () => ({
  ...{ doneOn: today(), title: "A talk", provider: "", amount: "2", unit: "hours", notes: "" },
});

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
  editItemAction: {
    on: PLAN,
    fields: (at) => ({
      ...{ ...item(at), ...nobodys, ...serves, kind: "project", title: "Another name" },
      ...{ provider: "", quarters: "1", priority: "2", hours: "5", cost: "", notes: "" },
    }),
  },
  editPlanAction: {
    on: "/plan/[planId]/settings",
    fields: ({ planId, thisQuarter }) => ({
      ...{ planId, version: "1", title: "Another name", path: "specialist", family: "software" },
      ...{ targetRole: "", startsIn: thisQuarter, currency: "USD", hours: "5", hoursPer: "week" },
      ...{ budget0: "1", budget1: "", budget2: "", budget3: "", budget4: "" },
    }),
  },
  renameScenarioAction: {
    on: "/plan/scenarios",
    fields: ({ planId }) => ({ planId, version: "1", title: "Another name" }),
  },
  setRequirementAction: {
    on: "/plan/[planId]/progress/requirements",
    fields: ({ planId, requirement }) => ({ planId, step: `1 met ${requirement}` }),
  },
  addActivityAction: {
    on: "/credits/activities/new",
    fields: activity,
  },
  importActivityAction: { on: BADGE, fields: () => ({ ...activity(), badge: badge() }) },
  importHeldAction: {
    on: BADGE,
    fields: () => ({
      ...{ credentialId: "", itemId: "", title: "Pilotage", awardedOn: "2025-02-28", issuer: "" },
      ...{ licenceNumber: "", expiresOn: "", renewalWay: "", renewalMonths: "" },
      ...{ creditsPerCycle: "", creditsPerYear: "", unitName: "", minutesPerUnit: "", notes: "" },
      badge: badge(),
    }),
  },
  readBadgeAction: { on: BADGE, fields: () => ({ badge: badge() }) },
  previewImportAction: {
    on: "/plan/[planId]/import",
    fields: ({ planId }) => ({ planId, csv: "kind,title\nproject,From a table" }),
  },
  createPlanAction: {
    on: "/plan/new",
    fields: ({ thisQuarter }) => ({
      ...{ title: "A first plan", path: "specialist", family: "software", targetRole: "" },
      ...{ startsIn: thisQuarter, currency: "USD", hours: "5", hoursPer: "week" },
      ...{ begin: "empty", budget: "" },
    }),
  },
  takeOverItemAction: {
    on: "/plan/scenarios",
    fields: (at) => ({
      ...{ ...item(at), toPlanId: at.otherPlanId, toItemId: at.sharedItemId, toVersion: "1" },
    }),
  },
  applyRepairAction: {
    on: PLAN,
    fields: ({ planId, itemId, otherItemId }) => ({
      ...{ planId, version: "1", conflict: `order:${otherItemId}:${itemId}` },
    }),
  },
  proveAgainAction: {
    on: "/settings/security/confirm",
    fields: ({ recoveryCode }) => ({
      ...{ password: PASSWORD, oneTimeCode: recoveryCode, next: "/settings/security" },
    }),
  },
  proveSecondFactorAction: {
    on: "/sign-in/second-factor",
    fields: ({ recoveryCode }) => ({ oneTimeCode: recoveryCode, next: "/overview" }),
  },
  disconnectIssuerAction: { on: "/settings/security", fields: () => ({}) },
  leaveIssuerAction: { on: "/settings/security", fields: () => ({}) },
  saveNoteAction: {
    on: "/assessment/[attemptId]/note",
    fields: ({ attemptId }) => ({ attemptId, body: "Other words", version: "1" }),
  },
  changePasswordAction: {
    on: "/settings/security",
    fields: () => ({ current: PASSWORD, password: `${PASSWORD} anew` }),
  },
  askEmailChangeAction: {
    on: "/settings/security",
    fields: () => ({ newEmail: `${randomUUID()}@example.test` }),
  },
  deleteAccountAction: {
    on: "/settings/data",
    fields: () => ({ confirmation: "delete", password: PASSWORD }),
  },
  deleteLadderAction: {
    on: "/catalogue/ladders/copies/[ladderId]/edit",
    fields: ({ ladderId, secret }) => ({ ladderId, confirmation: secret }),
  },
  attachOccupationAction: {
    on: "/catalogue/ladders/copies/[ladderId]/edit/[rung]",
    fields: ({ ladderId }) => ({
      ...{ ladderId, version: "1", track: "specialist", level: "1", code: "15-1252.00" },
    }),
  },
  changeConsentAction: {
    on: "/settings/sharing",
    fields: (at) => ({
      ...engagement(at),
      ...{ "scope-plan": "on", purpose: "Only the plan", until: "", span: "whole history" },
    }),
  },
  askSecondOpinionAction: {
    on: "/plan/[planId]/review",
    fields: ({ reviewId, secondCoachId }) => ({ reviewId, coachId: secondCoachId, note: "" }),
  },
  templateOfPlanAction: {
    on: "/clients/[clientId]/template",
    fields: ({ clientId, itemId }) => ({
      ...{ clientId, name: "Of a plan", about: "", path: "specialist", [`take.${itemId}`]: "on" },
    }),
  },
  "coaching.editEntryAction": {
    on: TEMPLATE,
    fields: (at) => ({
      ...{ ...template(at), entryId: at.templateEntryId, kind: "project", title: "Another name" },
      ...{ place: "2", quarters: "1", hours: "5", cost: "", serves: "" },
    }),
  },
  offerTemplateAction: {
    on: "/clients/[clientId]/offer",
    fields: (at) => ({
      ...{ ...template(at), clientId: at.clientId, planVersion: "1", from: at.thisQuarter },
      ...{ reason: "For you", [`take.${at.templateEntryId}`]: "on" },
    }),
  },
  offerToManyAction: {
    on: "/templates/offer",
    fields: (at) => ({
      ...{ ...template(at), from: at.thisQuarter, reason: "For you" },
      ...{ [`to.${at.clientId}`]: "1", [`take.${at.templateEntryId}`]: "on" },
    }),
  },
  makeCohortAction: {
    on: PROGRAMME,
    fields: () => ({ name: `Cohort ${randomUUID()}`, startsOn: today(), endsOn: "" }),
  },
  changeCohortAction: {
    on: PROGRAMME,
    fields: ({ cohortId }) => ({
      ...{ cohortId, version: "1", name: `Cohort ${randomUUID()}` },
      ...{ startsOn: today(), endsOn: "" },
    }),
  },
  removeCohortAction: {
    on: PROGRAMME,
    fields: ({ emptyCohortId }) => ({ cohortId: emptyCohortId }),
  },
  leaveCohortAction: { on: "/settings/sharing", fields: ({ cohortId }) => ({ cohortId }) },
  saveViewAction: { on: "/clients", fields: () => ({ name: "Another", query: "show=attention" }) },
  removeViewAction: { on: "/clients", fields: ({ viewId }) => ({ viewId }) },
  restoreScenarioAction: {
    on: "/plan/scenarios",
    fields: ({ asidePlanId }) => ({ planId: asidePlanId }),
  },
  withdrawEmailChangeAction: { on: "/settings/security", fields: () => ({}) },
  chosenClientsAction: {
    on: "/clients",
    fields: ({ clientId }) => ({ label: "New", does: "add", [`client.${clientId}`]: "on" }),
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
  bringTemplateBackAction: {
    on: TEMPLATE,
    fields: ({ asideTemplateId }) => ({ templateId: asideTemplateId, version: "1" }),
  },
  planMeetingAction: {
    on: "/meetings",
    fields: (at) => ({
      ...engagement(at),
      ...{ date: today(), time: "14:30", minutes: "60", place: "" },
    }),
  },
  endCoachingAction: { on: "/settings/sharing", fields: engagement },
  leaveClientAction: { on: "/clients/[clientId]", fields: engagement },
  revokeConsentAction: { on: "/settings/sharing", fields: engagement },
  confirmSecondFactorAction: { on: "/settings/security", fields: () => ({ code: "123456" }) },
  activateVersionAction: {
    on: "/admin/calibration",
    fields: ({ spareVersionId }) => ({ versionId: spareVersionId }),
  },
  submitAttemptAction: {
    on: "/assessment/[attemptId]/review",
    fields: ({ openId }) => ({ attemptId: openId }),
  },
  importItemsAction: {
    on: "/plan/[planId]/import",
    fields: ({ planId }) => ({ planId, version: "1", csv: "kind,title\nproject,From a table" }),
  },
  importScenarioAction: {
    on: "/plan/scenarios/new",
    fields: () => ({ file: new File([exported()], "plan.json", { type: "application/json" }) }),
  },
  publishCalibrationAction: { on: "/admin/calibration/[runId]", fields: doneRun },
  discardCalibrationAction: { on: "/admin/calibration/[runId]", fields: run },
  quarantineItemsAction: {
    on: "/admin/calibration/[runId]",
    fields: (at) => ({ ...doneRun(at), "item-sk-s-1": "on" }),
  },
  applyImportAction: { on: "/admin/catalogue/imports/[importId]", fields: imported },
  discardImportAction: { on: "/admin/catalogue/imports/[importId]", fields: imported },
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
