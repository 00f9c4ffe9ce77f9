import { randomUUID } from "node:crypto";
import { HERE } from "@/db/testing/doors/secret";
import { anItem, aSnapshot } from "@/db/testing/planner-samples";
import type { At, Typed } from "./typed";

const PLAN = "/plan/[planId]";
const EXPERIMENT = "/check-ins/experiments/[experimentId]";
const BADGE = "/credits/badge";
const item = ({ planId, itemId }: At) => ({ planId, itemId, version: "1" });
const today = () => new Date().toISOString().slice(0, 10);
const nobodys = { startsIn: "", earliestIn: "", targetIn: "" };
const serves = { "serves.specialist": "1", "serves.leadership": "0", "serves.hybrid": "0" };

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

/** What the planner room's actions would be sent. */
export const PLANNER: Readonly<Record<string, Typed>> = {
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
  restoreScenarioAction: {
    on: "/plan/scenarios",
    fields: ({ asidePlanId }) => ({ planId: asidePlanId }),
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
  importItemsAction: {
    on: "/plan/[planId]/import",
    fields: ({ planId }) => ({ planId, version: "1", csv: "kind,title\nproject,From a table" }),
  },
  importScenarioAction: {
    on: "/plan/scenarios/new",
    fields: () => ({ file: new File([exported()], "plan.json", { type: "application/json" }) }),
  },
};
