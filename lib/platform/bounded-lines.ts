import "server-only";
import { burstLimit } from "./burst-limit";

type Bounds = { perKey: number; inAll: number; seconds: number };

/**
 * Writes at most `perKey` lines of one asker and `inAll` of all in `seconds`: whoever is refused a thousand times fills
 * no disk. What was left out meanwhile is counted, and told by the next line as `leftOut`.
 */
export function boundedLines<Line extends object>(
  { perKey, inAll, seconds }: Bounds,
  write: (line: Line & { leftOut?: number }) => void,
) {
  const ofOne = burstLimit({ max: perKey, seconds });
  const ofAll = burstLimit({ max: inAll, seconds });
  let leftOut = 0;
  return (key: string, line: Line, now: Date): void => {
    if (ofOne(key, now) && ofAll("all", now)) {
      write(leftOut > 0 ? { ...line, leftOut } : line);
      leftOut = 0;
    } else leftOut += 1;
  };
}
