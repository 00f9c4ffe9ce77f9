/** The two answers to "may this be taken as it stands?", as the filters say them. */
export const SURE_WORDS = {
  issuer: "Seen on the issuer's page",
  verify: "To be verified with the issuer",
} as const;
