import { equal } from "node:assert/strict";
import fc from "fast-check";
import { expect, it } from "vitest";
import { consentChange } from "@/lib/accounts/domain/consent-change";
import { type EngagementState, nextEngagement } from "@/lib/accounts/domain/engagement";
import { type Grant, holds } from "@/lib/accounts/domain/grant";
import { SCOPES, type Scope } from "@/lib/accounts/domain/scope";
import { canComment, canReadReview, canReadSuggestion, canStep } from "@/lib/coaching/policy";
import {
  isOpenReview,
  nextReview,
  REVIEW_EVENTS,
  REVIEW_STATES,
  type ReviewEvent,
  type ReviewState,
} from "./review";
import {
  nextSuggestion,
  SUGGESTION_EVENTS,
  type SuggestionEvent,
  type SuggestionState,
} from "./suggestions/suggestion";

// Whole lives of one coach and one client, step by step, by the rules and by a model that knows them only as text.

const COACH = { userId: "ben" };
const CLIENT = { userId: "ada" };
const STRANGERS = [{ userId: "cal" }, { userId: "admin" }];
const DAY = 86_400_000;

/** By the rules: rows as the database keeps them. */
class Real {
  at = new Date("2027-01-01T00:00:00Z");
  engagement: EngagementState = "invited";
  grants: Grant[] = [];
  review: ReviewState | null = null;
  suggestion: SuggestionState | null = null;
  access = (state: ReviewState) => ({
    ...{ clientId: "ada", coachId: "ben", state, grants: this.grants },
  });
}

/** What is expected: which scopes are open until which day, and the names of states. */
type Model = {
  day: number;
  engagement: string;
  open: Map<Scope, number>;
  review: string | null;
  suggestion: string | null;
};

type Step = fc.Command<Model, Real>;

const mayCoachSee = (model: Model, scope: Scope) =>
  model.engagement === "active" && (model.open.get(scope) ?? -1) > model.day;

/** States that some life came by. */
const reached = new Set<string>();

/** After every step everybody sees exactly what the model says, and nobody else anything. */
function agree(model: Model, real: Real): void {
  for (const state of [model.engagement, model.review, model.suggestion])
    reached.add(String(state));
  equal(real.engagement, model.engagement);
  equal(real.review, model.review);
  equal(real.suggestion, model.suggestion);
  for (const scope of SCOPES) {
    equal(holds(COACH, real.grants, scope, real.at), mayCoachSee(model, scope));
    for (const other of [CLIENT, ...STRANGERS])
      equal(holds(other, real.grants, scope, real.at), false);
  }
  if (real.review === null) return;
  const review = real.access(real.review);
  const sees = mayCoachSee(model, "plan");
  equal(canReadReview(CLIENT, review, real.at), true);
  equal(canReadReview(COACH, review, real.at), sees);
  equal(canComment(COACH, review, real.at), sees && model.review === "in review");
  equal(canComment(CLIENT, review, real.at), false);
  for (const other of STRANGERS) equal(canReadReview(other, review, real.at), false);
  if (real.suggestion === null) return;
  const on = { ...review, authorId: "ben", suggestionState: real.suggestion };
  equal(canReadSuggestion(CLIENT, on, real.at), model.suggestion !== "pending");
  equal(canReadSuggestion(COACH, on, real.at), sees);
}

const step = (
  name: string,
  check: (m: Model) => boolean,
  run: (m: Model, r: Real) => void,
): Step => ({
  check,
  run: (model, real) => {
    run(model, real);
    agree(model, real);
  },
  toString: () => name,
});

const ENGAGEMENT_STEPS: Readonly<Record<string, string>> = {
  "invited accept coach": "active",
  "invited decline coach": "declined",
  "invited withdraw client": "withdrawn",
  "invited run out time": "expired",
  "active end client": "ended",
  "active end coach": "ended",
};
const engage = (
  event: "accept" | "decline" | "withdraw" | "run out" | "end",
  by: "client" | "coach" | "time",
) =>
  step(
    `${event} by ${by}`,
    () => true,
    (model, real) => {
      const to = ENGAGEMENT_STEPS[`${model.engagement} ${event} ${by}`];
      const next = nextEngagement(real.engagement, event, by);
      equal(next, to ?? null);
      if (!to || !next) return;
      model.engagement = to;
      real.engagement = next;
      if (next === "ended")
        real.grants = real.grants.map((grant) => ({ ...grant, endedAt: real.at }));
    },
  );

const consent = (scopes: Scope[], days: number) =>
  step(
    `share ${scopes} for ${days} days`,
    ({ engagement }) => engagement === "active",
    (model, real) => {
      const expiresAt = new Date(real.at.getTime() + days * DAY);
      const terms = { scopes, purpose: "Coaching", expiresAt, span: "whole history" as const };
      const open = real.grants.filter(({ revokedAt }) => revokedAt === null);
      const change = consentChange(
        open.map((grant) => ({ ...grant, purpose: "Coaching" })),
        terms,
        real.at,
      );
      real.grants = [
        ...real.grants.map((grant) =>
          grant.revokedAt === null && change.revoke.includes(grant.scope)
            ? { ...grant, revokedAt: real.at }
            : grant,
        ),
        ...change.give.map(({ purpose: _purpose, ...given }) => ({
          ...given,
          ...{ coachId: "ben", clientId: "ada", revokedAt: null, endedAt: null },
        })),
      ];
      model.open = new Map(scopes.map((scope) => [scope, model.day + days]));
    },
  );

const wait = (days: number) =>
  step(
    `wait ${days} days`,
    () => true,
    (model, real) => {
      model.day += days;
      real.at = new Date(real.at.getTime() + days * DAY);
    },
  );

const ask = step(
  "ask for a review",
  (model) =>
    mayCoachSee(model, "plan") && model.review !== "requested" && model.review !== "in review",
  (model, real) => {
    model.review = "requested";
    real.review = "requested";
    model.suggestion = null;
    real.suggestion = null;
  },
);

const REVIEW_STEPS: Readonly<Record<string, string>> = {
  "requested start coach": "in review",
  "requested withdraw client": "withdrawn",
  "requested dismiss coach": "dismissed",
  "in review approve coach": "approved",
  "in review request changes coach": "changes requested",
  "in review comment coach": "commented",
  "in review withdraw client": "withdrawn",
  "in review dismiss coach": "dismissed",
  "approved dismiss client": "dismissed",
  "changes requested dismiss client": "dismissed",
  "commented dismiss client": "dismissed",
};
const review = (event: ReviewEvent, by: "client" | "coach") =>
  step(
    `${event} the review by ${by}`,
    (model) => model.review !== null,
    (model, real) => {
      if (real.review === null) return;
      const actor = by === "client" ? CLIENT : COACH;
      const reaches = by === "client" || mayCoachSee(model, "plan");
      const to = reaches ? REVIEW_STEPS[`${model.review} ${event} ${by}`] : undefined;
      const may = canStep(actor, real.access(real.review), { event, now: real.at });
      equal(may, to !== undefined);
      const next = may ? nextReview(real.review, event, by) : null;
      equal(next, to ?? null);
      if (!to || !next) return;
      model.review = to;
      real.review = next;
      const isSubmitted = ["approved", "changes requested", "commented"].includes(to);
      if (isSubmitted && model.suggestion === "pending") {
        model.suggestion = "open";
        real.suggestion = nextSuggestion("pending", "submit", "coach");
      }
    },
  );

const suggest = step(
  "suggest a change",
  (model) =>
    model.review === "in review" && mayCoachSee(model, "plan") && model.suggestion === null,
  (model, real) => {
    model.suggestion = "pending";
    real.suggestion = "pending";
  },
);

const SUGGESTION_STEPS: Readonly<Record<string, string>> = {
  "open accept client": "accepted",
  "open reject client": "rejected",
  "open withdraw coach": "withdrawn",
  "rejected reopen client": "open",
};
const answer = (event: Exclude<SuggestionEvent, "submit">, by: "client" | "coach") =>
  step(
    `${event} the suggestion by ${by}`,
    (model) => model.suggestion !== null,
    (model, real) => {
      if (real.suggestion === null) return;
      const to = SUGGESTION_STEPS[`${model.suggestion} ${event} ${by}`];
      const next = nextSuggestion(real.suggestion, event, by);
      equal(next, to ?? null);
      if (!to || !next) return;
      model.suggestion = to;
      real.suggestion = next;
    },
  );

const party = fc.constantFrom("client" as const, "coach" as const);
const answers = SUGGESTION_EVENTS.filter((event) => event !== "submit");
const STEPS = [
  fc
    .tuple(fc.constantFrom("accept", "decline", "withdraw", "end"), party)
    .map(([event, by]) => engage(event as "accept", by)),
  fc.constant(engage("accept", "coach")),
  fc.constant(engage("run out", "time")),
  fc
    .tuple(fc.subarray([...SCOPES]), fc.integer({ min: 1, max: 40 }))
    .map(([scopes, days]) => consent(scopes, days)),
  fc.constant(consent(["plan"], 60)),
  fc.integer({ min: 1, max: 20 }).map(wait),
  fc.constant(ask),
  fc.constant(review("start", "coach")),
  fc.tuple(fc.constantFrom(...REVIEW_EVENTS), party).map(([event, by]) => review(event, by)),
  fc.constant(suggest),
  fc.constant(review("comment", "coach")),
  fc.constant(answer("accept", "client")),
  fc.constant(answer("reject", "client")),
  fc.tuple(fc.constantFrom(...answers), party).map(([event, by]) => answer(event, by)),
];

/** Half of the lives are met where a review is on the desk: most others end before one. */
const BEGUN = [
  engage("accept", "coach"),
  consent(["plan"], 60),
  ask,
  review("start", "coach"),
  suggest,
];

it("agrees with the model in 2,000 lives, whatever anybody does in whatever order", () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.commands(STEPS, { maxCommands: 40, size: "max" }),
      (met, steps) => {
        const real = new Real();
        const model: Model = {
          ...{ day: 0, engagement: "invited", open: new Map(), review: null, suggestion: null },
        };
        if (met) for (const one of BEGUN) one.run(model, real);
        fc.modelRun(() => ({ model, real }), steps);
      },
    ),
    { numRuns: 2000 },
  );
  // Lives that all end at the first step would show nothing.
  for (const state of [
    "active",
    "ended",
    "approved",
    "dismissed",
    "accepted",
    "rejected",
    "withdrawn",
  ])
    expect(reached).toContain(state);
});

/**
 * The workflow of a learning plan in Moodle (draft, waiting for review, in review, active, complete), as published in
 * its documentation: each of its steps is one of ours, so that ours can do whatever it can.
 */
const MOODLE = [
  ["waiting for review", "cancel request", "requested", "withdraw", "client", ["withdrawn"]],
  ["waiting for review", "start review", "requested", "start", "coach", ["in review"]],
  ["in review", "stop review", "in review", "dismiss", "coach", ["dismissed"]],
  [
    "in review",
    "send back to draft",
    "in review",
    "request changes",
    "coach",
    ["changes requested"],
  ],
  ["in review", "approve", "in review", "approve", "coach", ["approved"]],
  ["active", "reopen", "approved", "dismiss", "client", ["dismissed"]],
] as const;

it.each(MOODLE)("Moodle's %s, %s, is a step of ours", (_from, _step, from, event, by, to) => {
  expect(to).toContain(nextReview(from, event, by));
});

it("and a plan that was sent back or reopened is asked about anew: no closed review stands in the way", () => {
  const closed = REVIEW_STATES.filter((state) => !isOpenReview(state));
  expect(closed).toEqual(["approved", "changes requested", "commented", "withdrawn", "dismissed"]);
});
