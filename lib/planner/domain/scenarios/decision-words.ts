import { isolated } from "@/lib/kernel/isolated";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";

type Named = { scenario: string; title: string };

/** What a decision was about, as it was called then. */
export type DecisionAbout =
  | { from: Named; to: Named }
  | { condition: string; dueIn: Quarter; answer: "kept" | "postponed"; until: Quarter | null };

/** One decision about scenarios in words: `From A, Staff engineer, to B, Team lead.` */
export function decisionWords(about: DecisionAbout): string {
  if ("to" in about) {
    const { from, to } = about;
    return `From ${from.scenario}, ${isolated(from.title)}, to ${to.scenario}, ${isolated(to.title)}.`;
  }
  const { condition, dueIn, answer, until } = about;
  const wire = `“${condition}” by ${quarterText(dueIn)}`;
  return answer === "postponed" && until !== null
    ? `${wire}: given until ${quarterText(until)}.`
    : `${wire}: the plan was kept.`;
}
