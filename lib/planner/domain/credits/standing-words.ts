import { dayWords } from "@/lib/catalogue/domain/day-words";
import { amountWords } from "@/lib/catalogue/domain/requirement-words";
import type { RequirementStanding } from "@/lib/planner/domain/renewals/certification-standing";
import type { HeldStanding } from "./held-standing";

/** How a held certification stands, in a sentence or two: what holds, until when, and what is still to be done. */
export function standingWords(found: HeldStanding): string {
  return [stateWords(found), openWords(found), unjudgedWords(found)].filter(Boolean).join(" ");
}

function stateWords({ state, due, renewer, reason, judged, held }: HeldStanding): string {
  const byIssuer = reason === "issuer's word" ? ", as the issuer says" : "";
  switch (state) {
    case "in good standing":
      return due ? `In good standing to ${dayWords(due)}${byIssuer}.` : "In good standing.";
    case "at risk":
      return `At risk: at the present pace the cycle${due ? ` to ${dayWords(due)}` : ""} ends short.`;
    case "in grace":
      return `In grace${due ? ` to ${dayWords(due)}` : ""}: its cycle ended short on ${ended(judged)}.`;
    case "lapsed":
      return reason === "issuer's word" && held.expiresOn
        ? `Lapsed: it was valid to ${dayWords(held.expiresOn)}, as the issuer says.`
        : `Lapsed: its cycle ended short on ${ended(judged)}.`;
    case "renewed by another":
      return `Kept alive by ${renewer?.title ?? "another certification"}${due ? `, to ${dayWords(due)}` : ""}.`;
    case "not judged":
      return "Not judged.";
  }
}

const ended = (judged: HeldStanding["judged"]): string => dayWords(judged?.cycle?.to ?? "");

function openWords({ state, judged, held }: HeldStanding): string {
  if (!judged || (state !== "in good standing" && state !== "at risk")) return "";
  const open = judged.requirements.filter(({ remaining }) => remaining > 0);
  const unit = held.rule?.unit?.name ?? "credits";
  if (open.length === 0) return judged.requirements.length > 0 ? "Everything asked is earned." : "";
  const pace = judged.pacePerMonth > 0 ? ` That is ${judged.pacePerMonth} a month.` : "";
  return `Still open: ${open.map((line) => leftWords(line, unit)).join("; ")}.${pace}`;
}

/** What one line still asks: "108 CPE of the cycle", "4 CPE in ethics". */
function leftWords(line: RequirementStanding, unit: string): string {
  if (line.task !== undefined) return `to attest ${line.task}`;
  if (line.distinctCategories !== undefined) return amountWords(line.remaining, "more categories");
  const of = line.category ? ` in ${line.category.replaceAll("-", " ")}` : "";
  return `${amountWords(line.remaining, line.unit ?? unit)}${of} of the ${line.per}`;
}

/** What is missing to judge it by; empty where nothing is. */
export function unjudgedWords({ reason }: HeldStanding): string {
  if (reason === "no rule") return "No rule of renewal is known for it.";
  if (reason === "no birth month")
    return "Its rule hangs on your birth month: say it with the certification.";
  return "";
}
