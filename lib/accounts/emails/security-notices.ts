type Email = { subject: string; text: string };

const NOT_YOU =
  "If it was not you, sign in, choose another password and sign out every other browser:";

const notice = (subject: string, what: string, url: string): Email => ({
  subject,
  text: `${what}\n\n${NOT_YOU}\n${url}\n`,
});

/** Tells that signing in asks for a code from now on. */
export const secondFactorOn = ({ url }: { url: string }): Email =>
  notice(
    "A second factor was set up",
    "Signing in to your Fairlead account now asks for a code beside the password.",
    url,
  );

/** Tells that the password alone signs in again. */
export const secondFactorOff = ({ url }: { url: string }): Email =>
  notice(
    "The second factor was turned off",
    "Signing in to your Fairlead account no longer asks for a code.",
    url,
  );

/** Tells that one of the codes for a lost phone was used up. */
export const recoveryCodeUsed = ({ url }: { url: string }): Email =>
  notice(
    "A recovery code was used",
    "One of your recovery codes was used to sign in to Fairlead. It works no more.",
    url,
  );

/** Tells of a browser that was not seen before. */
export const newSignIn = ({ url }: { url: string }): Email =>
  notice(
    "A new sign-in",
    "Your Fairlead account was signed in to from a kind of browser or device it had not been used from.",
    url,
  );

/** Tells that the operator ended every sign-in. */
export const sessionsEnded = ({ url }: { url: string }): Email => ({
  subject: "You were signed out everywhere",
  text: `Whoever operates Fairlead signed your account out of every browser. Nothing of yours was changed: sign in again to go on.\n\nIf you did not ask for it, ask them why, and choose another password:\n${url}\n`,
});

/** Tells that signing in at the organisation opens the account from now on. */
export const issuerConnected = ({ url }: { url: string }): Email =>
  notice(
    "Your organisation's sign-in was connected",
    "Signing in at your organisation now opens your Fairlead account too.",
    url,
  );

/** Tells that it does not any more. */
export const issuerDisconnected = ({ url }: { url: string }): Email =>
  notice(
    "Your organisation's sign-in was disconnected",
    "Signing in at your organisation no longer opens your Fairlead account.",
    url,
  );
