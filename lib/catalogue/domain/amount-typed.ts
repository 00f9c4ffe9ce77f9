/** Minor units as an amount is typed in a form: 44950 is "449.50", 45000 is "450"; nothing where not known. */
export const amountTyped = (minor: number | null | undefined): string =>
  minor == null ? "" : (minor / 100).toFixed(minor % 100 === 0 ? 0 : 2);
