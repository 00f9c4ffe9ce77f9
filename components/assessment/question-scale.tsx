// The tightest script budget of all: what the compiler would add costs more than a redrawn question.
"use no memo";
type QuestionScaleProps = {
  /** One entry per question in order: whether it has an answer. */
  answered: readonly boolean[];
  current: number;
};

/** The sitting as a scale: a filled tick per answer, a needle where one is. It moves by answers, not by pages. */
export function QuestionScale({ answered, current }: QuestionScaleProps) {
  const total = answered.length;
  const done = answered.filter(Boolean).length;
  const at = (index: number) => `${((index + 0.5) / total) * 100}%`;
  return (
    <svg
      role="img"
      aria-label={`${done} of ${total} answered`}
      className="block h-5 w-full overflow-visible"
    >
      <line x2="100%" y1="19.5" y2="19.5" className="stroke-line-strong" />
      {answered.map((has, index) => (
        <line
          // biome-ignore lint/suspicious/noArrayIndexKey: a question is its place
          key={index}
          x1={at(index)}
          x2={at(index)}
          y1={has ? 8 : 14}
          y2="19.5"
          strokeWidth={has ? 3 : 1}
          className={has ? "stroke-accent" : "stroke-line-strong"}
        />
      ))}
      <svg x={at(current - 1)} overflow="visible" aria-hidden="true">
        <path d="M-4.5 -2H4.5L0 5Z" className="fill-ink" />
      </svg>
    </svg>
  );
}
