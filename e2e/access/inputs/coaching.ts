import { randomUUID } from "node:crypto";
import type { At, Typed } from "./typed";

const PROGRAMME = "/admin/programme";
const TEMPLATE = "/templates/[templateId]";
const template = ({ templateId }: At) => ({ templateId, version: "1" });
const engagement = ({ engagementId }: At) => ({ engagementId });
const today = () => new Date().toISOString().slice(0, 10);

/** What the coaching room's actions would be sent. */
export const COACHING: Readonly<Record<string, Typed>> = {
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
  chosenClientsAction: {
    on: "/clients",
    fields: ({ clientId }) => ({ label: "New", does: "add", [`client.${clientId}`]: "on" }),
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
};
