import { Figure } from "@/components/charts/figure";
import { PEOPLE_SHARE } from "@/lib/catalogue/domain/people-share";

const FROM = PEOPLE_SHARE.hybridFrom * 100;
const ABOVE = PEOPLE_SHARE.leadershipAbove * 100;

const BANDS = [
  { name: "Specialist", from: 0, to: FROM, fill: "fill-spec", words: `under ${FROM} %` },
  { name: "Hybrid", from: FROM, to: ABOVE, fill: "fill-hybrid", words: `${FROM} to ${ABOVE} %` },
  { name: "Leadership", from: ABOVE, to: 100, fill: "fill-lead", words: `above ${ABOVE} %` },
];

/** Where a role changes its path as the share of time for people grows. */
export function PeopleShareScale() {
  return (
    <Figure
      caption={`Share of working time spent leading people: under ${FROM} % a role is a specialist's, up to ${ABOVE} % a hybrid one, above that a leader's.`}
      table={{
        head: ["Role", "Share of time for people"],
        rows: BANDS.map(({ name, words }) => [name, words]),
      }}
    >
      <svg
        viewBox="0 0 600 92"
        aria-hidden="true"
        className="plate h-auto w-full max-w-content px-4 py-3 max-sm:hidden"
      >
        {BANDS.map(({ name, from, to, fill }) => (
          <g key={name}>
            <rect
              x={from * 6}
              y="34"
              width={(to - from) * 6}
              height="16"
              className={fill}
              fillOpacity="0.28"
            />
            <text
              x={(from + to) * 3}
              y="22"
              textAnchor="middle"
              fontSize="15"
              className="fill-ink font-semibold"
            >
              {name}
            </text>
          </g>
        ))}
        {[0, FROM, ABOVE, 100].map((at) => (
          <g key={at}>
            <line
              x1={at * 6}
              x2={at * 6}
              y1="28"
              y2="60"
              strokeWidth="1.5"
              className="stroke-ink"
            />
            <text
              x={at * 6}
              y="80"
              textAnchor={at === 0 ? "start" : at === 100 ? "end" : "middle"}
              fontSize="15"
              className="fill-ink-2"
            >
              {at} %
            </text>
          </g>
        ))}
      </svg>
    </Figure>
  );
}
