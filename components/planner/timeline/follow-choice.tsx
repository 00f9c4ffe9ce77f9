import { FOLLOW_RULES, type FollowRule } from "@/lib/planner/domain/follow-move";

const WORDS = {
  stay: "stays where it is",
  overlap: "moves on only where it would overlap",
  gap: "moves along and keeps its distance",
} satisfies Record<FollowRule, string>;

const ruleOf = (value: string): FollowRule => FOLLOW_RULES.find((one) => one === value) ?? "stay";

type FollowChoiceProps = { rule: FollowRule; choose: (rule: FollowRule) => void };

/** What happens to the items that wait for the one that is moved: said beforehand, and seen while moving. */
export const FollowChoice = ({ rule, choose }: FollowChoiceProps) => (
  <label className="flex flex-wrap items-center gap-x-2 gap-y-1 py-2 text-sm print-hidden">
    What comes after an item I move
    <select
      // Chosen before the script was there, it counts as chosen now.
      ref={(list) => {
        if (list && list.value !== rule) choose(ruleOf(list.value));
      }}
      value={rule}
      onChange={({ target }) => choose(ruleOf(target.value))}
      className="min-h-9 rounded-sm border border-line-strong bg-surface px-2"
    >
      {FOLLOW_RULES.map((one) => (
        <option key={one} value={one}>
          {WORDS[one]}
        </option>
      ))}
    </select>
  </label>
);
