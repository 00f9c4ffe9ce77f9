import type { Proposal } from "@/lib/coaching/domain/suggestions/proposal";
import type { Quarter } from "@/lib/kernel/quarter";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import {
  type Laid,
  type PlacedEntry,
  placeTemplate,
  templateProposals,
  type WaitingEntry,
} from "./place-template";
import type { Template } from "./template";
import { type TemplateEffect, templateEffect } from "./template-effect";

/** One of many whom a template is offered. `plan`: null where there is none, or the coach does not see it. */
export type Addressee = {
  clientId: string;
  name: string;
  isActive: boolean;
  sharesPlan: boolean;
  plan: { id: string; version: number; snapshot: PlanSnapshot } | null;
  waiting: readonly WaitingEntry[];
};

type Offered = Omit<Laid, "waiting"> & {
  /** Entries of the template that are offered. */
  take: readonly string[];
  today: Quarter;
  newId: (entryId: string) => string;
};

type Found = {
  proposals: Extract<Proposal, { kind: "add" }>[];
  effect: TemplateEffect;
  /** What is not offered, since the plan has it or it was offered before. */
  skipped: { title: string; isWaiting: boolean }[];
  /** What the catalogue asks for first and neither plan nor template has. */
  missing: string[];
};

/**
 * What a template would add to the plan of one of many, without what they have or were offered already: offering
 * the same once more offers nothing.
 *
 * @returns what is offered, or in words why they are left out
 */
export function offerToOne(to: Addressee, template: Template, laid: Offered): Found | LeftOut {
  const { plan } = to;
  if (!to.isActive) return { leftOut: "You no longer work together." };
  if (!to.sharesPlan) return { leftOut: "You do not see their plan." };
  if (!plan) return { leftOut: "They have no plan yet." };
  const placed = placeTemplate(plan.snapshot, template, { ...laid, waiting: to.waiting });
  const proposals = templateProposals(placed, laid.take, laid.newId);
  if (proposals.length === 0) return { leftOut: "They have all of that, or were offered it." };
  const effect = templateEffect(plan.snapshot, proposals, laid.today);
  if ("refused" in effect) return { leftOut: effect.refused };
  const taken = placed.filter(({ entry }) => laid.take.includes(entry.id));
  return { proposals, effect, skipped: taken.flatMap(skippedOf), missing: missingOf(taken) };
}

type LeftOut = { leftOut: string };
const skippedOf = ({ there, isWaiting }: PlacedEntry) =>
  there ? [{ title: there.title, isWaiting }] : [];

const missingOf = (placed: readonly PlacedEntry[]): string[] => [
  ...new Set(placed.filter(({ there }) => !there).flatMap(({ missing }) => missing)),
];
