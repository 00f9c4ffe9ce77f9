type Email = { subject: string; text: string };

/** Asks a person to confirm the address they signed up with. */
export const confirmEmail = ({ url }: { url: string }): Email => ({
  subject: "Confirm your e-mail address",
  text: `Somebody signed up to Fairlead with this address. If it was you, confirm it here:\n${url}\n\nThe link works for 24 hours. If it was not you, do nothing: the account stays closed.\n`,
});
