import { readdirSync } from "node:fs";

/** A page of the product: its pattern as Next writes it, and what addresses it answers. */
export type Route = { pattern: string; answers: (path: string) => boolean };

const routeOf = (file: string): Route => {
  const parts = file
    .split("/")
    .slice(0, -1)
    .filter((part) => !part.startsWith("("));
  const words = parts.map((part) => (part.startsWith("[") ? "[^/]+" : part));
  const answers = new RegExp(`^/${words.join("/")}$`);
  return { pattern: `/${parts.join("/")}`, answers: (path) => answers.test(path) };
};

/** Reached by no address: what the bench alone asks for, and what stands for an answer without words. */
const WITHOUT_ADDRESS = ["bench/page.tsx", "nothing-here/page.tsx", "fault/page.tsx"];

/** Every page there is, read from the files themselves; fixed words before placeholders. */
export const ROUTES: readonly Route[] = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("page.tsx") && !WITHOUT_ADDRESS.includes(file))
  .map(routeOf)
  .sort((a, b) => a.pattern.split("[").length - b.pattern.split("[").length);

/** The pattern that answers a path, or null. */
export const patternOf = (path: string): string | null =>
  ROUTES.find(({ answers }) => answers(path))?.pattern ?? null;

/**
 * Most JavaScript a page may ship after gzip, the framework included: the figures of the house, by the first
 * pattern that fits. In units of 1,024 bytes: an empty page of this framework is 132.9 of them here (136.1 of
 * 1,000), beside the 131.5 that the figures were made with.
 */
const BUDGETS: readonly (readonly [RegExp, number])[] = [
  [/^\/assessment\/\[attemptId\]\/\[number\]$/, 142],
  [/^\/(history|$)/, 137],
  [
    /^\/(sign-in|sign-up|verify|reset|paths|ladders|occupations|industries|search|about|privacy|instrument|shared)/,
    137,
  ],
  [/\/review(s|$|\/)/, 165],
  [/^\/(clients|admin)/, 150],
  [/^\/plan\/\[planId\]$/, 175],
  [/./, 145],
];

export const budgetOf = (pattern: string): number =>
  BUDGETS.find(([fits]) => fits.test(pattern))?.[1] ?? 0;
