// A thousand occupations have a page each: of every kind of page a few are visited, the awkward ones among them.

const RATED = "29-1141.00";
const FLOORED = "29-1212.00"; // Cardiologists: even the median is "$239,200 or more"
const ESTIMATED = "15-2051.00"; // Data Scientists
const WITHOUT_DATA = "13-1199.00"; // an "All Other" code
const WITHOUT_PAY = "55-1011.00"; // of the armed forces: neither data nor pay
const AGGREGATE = "21-1011.00"; // pay of a wider code
const LOWEST = "35-9021.00"; // Dishwashers: at the corner of the map

export const SAMPLES: readonly string[] = [
  ...[RATED, FLOORED, ESTIMATED, WITHOUT_DATA, WITHOUT_PAY, AGGREGATE, LOWEST].flatMap((code) => [
    `/occupations/${code}`,
    `/occupations/${code}?back=yes`,
    `/occupations/${code}/next`,
    `/occupations/${code}/to`,
  ]),
  `/occupations/${RATED}/to/11-9111.00`,
  `/occupations/${RATED}/to/${FLOORED}`,
  `/occupations/${RATED}/to/${WITHOUT_DATA}`,
  `/occupations/${WITHOUT_PAY}/to/${WITHOUT_DATA}`,
  `/occupations/${ESTIMATED}/to/11-3021.00`,
  `/occupations/${RATED}/to?q=projct%20manager`,
  `/occupations/${RATED}/to?q=zzzzzz`,
  "/occupations?group=51-0000",
  "/occupations?group=51-0000&page=3",
  "/occupations?letter=S",
  "/occupations?letter=X",
  "/occupations?group=99-0000&page=zero",
  "/occupations/map?group=51-0000",
  "/occupations/map?zone=4",
  "/occupations/map?kind=practitioner",
  `/occupations/map?at=${LOWEST}`,
  `/occupations/map?at=${WITHOUT_DATA}&group=29-0000`,
  "/occupations/map?group=11-0000&zone=1",
  "/industries/total/00",
  "/industries/naics_sector/48-49",
  "/industries/naics_sector/99",
  "/industries/naics_sector/72",
  "/industries/soc_major/11-0000",
  "/industries/soc_major/31-0000",
  "/industries/soc_minor/15-1200",
];

/** Of what differs in its figures alone, one is looked at in the browser: all are asked for, and their queries counted. */
const SHOWN_ONCE: readonly (readonly [RegExp, string])[] = [
  [/^\/occupations\/[^/]+\?back=yes$/, RATED],
  [/^\/occupations\/[^/]+\/(next|to)$/, RATED],
];

/** Whether another sample stands for how this one looks; one without data looks otherwise. */
export const looksAlike = (path: string): boolean =>
  !path.includes(WITHOUT_DATA) &&
  SHOWN_ONCE.some(([fits, shown]) => fits.test(path) && !path.includes(shown));
