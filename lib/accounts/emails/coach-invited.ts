type Email = { subject: string; text: string };

/** Asks somebody to be a person's coach. Names nobody: the page behind the link does. */
export const coachInvited = ({ url }: { url: string }): Email => ({
  subject: "You are asked to be a coach on Fairlead",
  text: `Somebody planning their career on Fairlead asks you to be their coach. Read what they would share with you, then accept or decline:\n${url}\n\nThe link works for 14 days and only for this e-mail address. If you have no account yet, you can make one with this address and come back to the link. Opening it changes nothing.\n`,
});
