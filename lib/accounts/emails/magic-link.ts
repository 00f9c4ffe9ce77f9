type Email = { subject: string; text: string };

/** Lets a person in without the password. */
export const magicLink = ({ url }: { url: string }): Email => ({
  subject: "Your link to sign in",
  text: `You asked to sign in to Fairlead by mail. Open this in the browser you asked with, and press the button there:\n${url}\n\nThe link works once, for ten minutes. If you did not ask, do nothing, and give it to nobody: whoever has it can sign in as you.\n`,
});

/** Tells somebody whose account is not signed in to by a link. */
export const noMagicLink = ({ url }: { url: string }): Email => ({
  subject: "Sign in with your password",
  text: `Somebody asked for a link to sign in to your Fairlead account. Yours is signed in to by password: so it is for coaches and admins, and for whoever turned links off. If it was you, sign in here:\n${url}\n\nIf it was not you, do nothing.\n`,
});
