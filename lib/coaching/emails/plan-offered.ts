type Email = { subject: string; text: string };

/** Tells a client that a coach offers changes. Names nobody and none of them. */
export const planOffered = ({ url }: { url: string }): Email => ({
  subject: "Changes to your plan were offered",
  text: `Your coach offers you changes to your plan. You decide on each of them. Sign in to read them:\n${url}\n`,
});
