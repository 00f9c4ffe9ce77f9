type Email = { subject: string; text: string };

/** Tells that something of the catalogue changed. Names neither the person, the plan nor the entry. */
export const credentialChanged = ({ url }: { url: string }): Email => ({
  subject: "An entry of the Fairlead catalogue has changed",
  text: `An entry of the catalogue that you plan with has changed. Read what changed, then decide whether anything has to be done:\n${url}\n\nNothing in your plan was altered.\n`,
});
