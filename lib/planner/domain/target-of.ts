/** The occupation a plan aims at; under its code alone once no release knows it any more. */
export const targetOf = (code: string | null, title: string | null) =>
  code === null ? null : { code, title: title ?? code, isKnown: title !== null };
