type Email = { subject: string; text: string };

/** Asks whoever reads the new mailbox; they must be signed in too, so a stranger can do nothing with it. */
export const confirmNewAddress = ({ url }: { url: string }): Email => ({
  subject: "Confirm your new address",
  text: `Somebody wants to use this address for their Fairlead account. If it was you, open this where you are signed in:\n${url}\n\nThe link works for 24 hours. A second one was sent to the address the account has now: both are needed. If it was not you, do nothing.\n`,
});

/** In its place where the address has an account: only its holder learns that. */
export const addressHasAccount = ({ url }: { url: string }): Email => ({
  subject: "This address already has an account",
  text: `Somebody wants to use this address for another Fairlead account. It already has one, so nothing was changed. If it was you, sign in to it:\n${url}\n\nIf you want the address for the other account, delete this one or give it another address first. If it was not you, do nothing.\n`,
});

/** Asks the present mailbox: whoever took over a browser does not read it. */
export const confirmOldAddress = ({ url }: { url: string }): Email => ({
  subject: "Your address is about to change",
  text: `Somebody signed in to your Fairlead account asked to use another address. Agree to it, or stop it, here:\n${url}\n\nThe link works for 24 hours; opening it changes nothing. If it was not you, stop it, then choose another password.\n`,
});

/** Tells the address that was given up. */
export const addressGivenUp = (): Email => ({
  subject: "Your address was changed",
  text: "Your Fairlead account now uses another address, as both addresses confirmed. This is the last mail to this one. Every other browser was signed out. If it was not you, write to whoever runs your Fairlead at once.\n",
});

/** Tells the address that is used from now on. */
export const addressTakenUp = ({ url }: { url: string }): Email => ({
  subject: "This is your address now",
  text: `Your Fairlead account now uses this address: sign in with it.\n${url}\n\nEvery browser but the one you asked with was signed out, and links mailed earlier work no more.\n`,
});
