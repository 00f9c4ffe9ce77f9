type Email = { subject: string; text: string };

/** Tells a coach that a review waits. Names nobody, carries nothing of the plan. */
export const reviewRequested = ({ url }: { url: string }): Email => ({
  subject: "A plan waits for your review",
  text: `A client asks you to review their plan. Sign in to read it:\n${url}\n`,
});
