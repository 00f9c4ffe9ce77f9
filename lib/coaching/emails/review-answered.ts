type Email = { subject: string; text: string };

/** Tells a client that their review is there. Names nobody, carries neither outcome nor comment. */
export const reviewAnswered = ({ url }: { url: string }): Email => ({
  subject: "Your plan was reviewed",
  text: `Your coach has answered your request for a review. Sign in to read it:\n${url}\n`,
});
