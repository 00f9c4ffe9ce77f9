type OpenSitting = { answered: number; shown: number; mode: "fixed" | "adaptive" };

/** How far an open sitting is. One that chooses its questions one by one does not know how many there will be. */
export const answeredInWords = ({ answered, shown, mode }: OpenSitting): string =>
  mode === "fixed"
    ? `${answered} of ${shown} questions answered.`
    : `${answered} ${answered === 1 ? "question" : "questions"} answered.`;
