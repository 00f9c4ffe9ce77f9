import type { Technology } from "./onet-release";

/** More names than these tell a reader nothing. */
const SHOWN = 8;

/** Names of technologies that are asked for: first those both in demand and hot, then in demand, then hot; each by name. */
export function hotTechnologies(technologies: readonly Technology[]): string[] {
  const place = ({ isHot, isInDemand }: Technology) => (isInDemand ? 0 : 2) + (isHot ? 0 : 1);
  const asked = technologies
    .filter(({ isHot, isInDemand }) => isHot || isInDemand)
    .sort((a, b) => place(a) - place(b) || byCharacters(a.name, b.name));
  return [...new Set(asked.map(({ name }) => name))].slice(0, SHOWN);
}

/** The order of the tables: by code points of the Latin letters they use, in no language. */
const byCharacters = (a: string, b: string) => (a < b ? -1 : Number(a > b));
