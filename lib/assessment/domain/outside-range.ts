import type { Dimension } from "./instrument";
import type { Score } from "./score";

const FAR = 2.5;
const VAGUE = 0.5;

/** Whether a dimension lies where this form measures badly: |mean| > 2.5 or standard error > .5. */
export const outsideRange = ({ specialist, leadership }: Pick<Score, Dimension>): boolean =>
  [specialist, leadership].some(
    ({ mean, standardError }) => Math.abs(mean) > FAR || standardError > VAGUE,
  );
