type Email = { subject: string; text: string };

/** Tells a client that a coach asks for something. Names nobody, and not what. */
export const consentAsked = ({ url }: { url: string }): Email => ({
  subject: "A coach asks to see more",
  text: `A coach of yours asks to see something more. You decide. Sign in to read what and why:\n${url}\n`,
});
