/** Usual schooling for an occupation, as an article and a name: "a Bachelor's degree", "no degree". */
export function educationWords(education: string | null): string {
  if (education === null) return "education not known";
  if (education === "No formal educational credential") return "no formal credential";
  if (education === "Some college, no degree") return "some college";
  const name = education.charAt(0).toLowerCase() + education.slice(1);
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}

/** How the usual schooling of a next role differs from the present one. */
export function educationChangeWords(from: string | null, to: string | null): string {
  if (from === null || to === null) return "education not known for both";
  return from === to ? "same usual education" : `usually ${educationWords(to)}`;
}
