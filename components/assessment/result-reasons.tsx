import type { Reason } from "@/lib/assessment/domain/reasons-against";

/** What speaks against the likeliest reading, each with the question it quotes. */
export function ResultReasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ol className="grid max-w-measure list-decimal gap-4 ps-5">
      {reasons.map(({ title, text, itemId }) => (
        <li key={title}>
          <strong>{title}.</strong> {text}
          {itemId && (
            <>
              {" "}
              <a href={`/instrument#${itemId}`}>The question</a>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
