/** A question in its own words, leading to where it stands with all the others. */
export const QuestionLink = ({ id, text }: { id: string; text: string }) => (
  <a
    href={`/instrument#${id}`}
    className="text-ink decoration-1 underline-offset-4 hover:underline"
  >
    {text}
  </a>
);
