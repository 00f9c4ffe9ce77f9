import { Figure } from "@/components/charts/figure";
import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { PEOPLE_SHARE } from "@/lib/catalogue/domain/people-share";
import type { Path } from "@/lib/kernel/path";
import { PathMark } from "./path-mark";

const FROM = PEOPLE_SHARE.hybridFrom * 100;
const ABOVE = PEOPLE_SHARE.leadershipAbove * 100;

const BANDS = [
  { path: "specialist", words: `under ${FROM} %`, look: "bg-spec-soft border-spec border-solid" },
  {
    path: "hybrid",
    words: `${FROM} to ${ABOVE} %`,
    look: "bg-hybrid-soft border-hybrid border-double",
  },
  { path: "leadership", words: `above ${ABOVE} %`, look: "bg-lead-soft border-lead border-dashed" },
] as const satisfies readonly { path: Path; words: string; look: string }[];

/** Where a role changes its path as the share of time for people grows. The columns are the shares. */
export function PeopleShareScale() {
  return (
    <Figure
      caption={`Share of working time spent leading people: under ${FROM} % a role is a specialist's, up to ${ABOVE} % a hybrid one, above that a leader's.`}
      table={{
        head: ["Role", "Share of time for people"],
        rows: BANDS.map(({ path, words }) => [PATH_CONTRASTS[path].name, words]),
      }}
    >
      <div className="plate p-5">
        <div className="grid grid-cols-[25fr_35fr_40fr]">
          {BANDS.map(({ path, words, look }) => (
            <div key={path} className="min-w-0 border-s border-ink first:border-s-0">
              <div className={`h-5 border-t-4 ${look}`} />
              <p className="hidden ps-2 pt-2 text-sm sm:block">
                <PathMark path={path} />
                <span className="block text-ink-2">{words}</span>
              </p>
            </div>
          ))}
        </div>
        <ul className="mt-3 text-sm sm:hidden">
          {BANDS.map(({ path, words }) => (
            <li key={path} className="flex justify-between gap-4">
              <PathMark path={path} />
              <span className="text-ink-2">{words}</span>
            </li>
          ))}
        </ul>
      </div>
    </Figure>
  );
}
