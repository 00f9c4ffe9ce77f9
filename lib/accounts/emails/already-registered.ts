type Email = { subject: string; text: string };

/** Tells the holder of an account that somebody signed up with their address again. */
export const alreadyRegisteredEmail = ({ url }: { url: string }): Email => ({
  subject: "You already have an account",
  text: `Somebody signed up to Fairlead with this address, which already has an account. If it was you, sign in:\n${url}\n\nIf you forgot the password, you can choose a new one there. If it was not you, nothing was changed.\n`,
});
