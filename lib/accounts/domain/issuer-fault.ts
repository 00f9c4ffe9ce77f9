const ISSUER_FAULTS = {
  lost: "That was begun in another browser, or took too long. Begin again.",
  denied: "Nothing was changed: it was not agreed to at your organisation.",
  unreachable:
    "Your organisation's sign-in does not answer. Try again in a while, or use your password.",
  unfit:
    "The answer from your organisation does not fit what was asked, so it was not taken. Begin again; if it stays so, tell whoever runs this site.",
  unverified:
    "Your organisation does not vouch for your e-mail address, so no account was made. Make one with a password instead.",
  taken:
    "There is an account with your address already. Sign in to it with the password, then connect your organisation under Settings, Security.",
  closed: "This account cannot sign in at present.",
  busy: "Too many tries. Wait a quarter of an hour, then try again.",
} as const;

/** Why a sign-in by one's organisation did not come to anything. */
export type IssuerFault = keyof typeof ISSUER_FAULTS;

/** The words of a fault that an address names; null where it names none. */
export const issuerFaultWords = (said: unknown): string | null =>
  typeof said === "string" && Object.hasOwn(ISSUER_FAULTS, said)
    ? ISSUER_FAULTS[said as IssuerFault]
    : null;
