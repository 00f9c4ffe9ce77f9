type Email = { subject: string; text: string };

/** Lets a person choose a new password. */
export const resetPasswordEmail = ({ url }: { url: string }): Email => ({
  subject: "Choose a new password",
  text: `You asked for a new Fairlead password. Choose it here:\n${url}\n\nThe link works once, for one hour. If you did not ask, do nothing: your password stays as it is.\n`,
});
