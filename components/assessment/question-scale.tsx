// The tightest script budget of all: what the compiler would add costs more than a redrawn question.
"use no memo";
type QuestionScaleProps = {
  /** One entry per question in order: whether it has an answer. */
  answered: readonly boolean[];
  /** How many there may be, where not all are known yet. */
  most: number | null;
  current: number;
};

/** The sitting as a scale: a filled tick per answer, a needle where one is. It moves by answers, not by pages. */
export function QuestionScale({ answered, most, current }: QuestionScaleProps) {
  const total = most ?? answered.length;
  const done = answered.filter(Boolean).length;
  const ticks = (has: boolean) =>
    answered.map((is, at) => (is === has ? `M${at + 0.5} ${has ? 8 : 14}V19.5` : "")).join("");
  return (
    <svg
      role="img"
      aria-label={`${done} of ${most === null ? "" : "at most "}${total} answered`}
      className="block h-5 w-full overflow-visible"
    >
      <line x2="100%" y1="19.5" y2="19.5" className="stroke-line-strong" />
      <svg viewBox={`0 0 ${total} 20`} preserveAspectRatio="none" aria-hidden="true">
        <path d={ticks(false)} vectorEffect="non-scaling-stroke" className="stroke-line-strong" />
        <path
          d={ticks(true)}
          vectorEffect="non-scaling-stroke"
          strokeWidth="3"
          className="stroke-accent"
        />
      </svg>
      <svg x={`${((current - 0.5) / total) * 100}%`} overflow="visible" aria-hidden="true">
        <path d="M-4.5 -2H4.5L0 5Z" className="fill-ink" />
      </svg>
    </svg>
  );
}
