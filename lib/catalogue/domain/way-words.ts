import type { RenewalWay } from "./renewal-rule";

/** The ways of keeping a certification, as a form offers them. */
export const WAY_WORDS = {
  credits: "By credits",
  "re-exam": "By passing the exam again",
  assessment: "By an assessment",
  "higher-credential": "By earning a higher credential",
  none: "It does not expire",
} satisfies Record<RenewalWay, string>;
