import { type Sheets, workbook } from "./sample-workbook";

// Made-up tables in the layout of the bureau's, for the occupations of a sample release.

const WAGES = [
  ...["AREA", "NAICS", "NAICS_TITLE", "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP"],
  ...["A_PCT10", "A_MEDIAN", "A_PCT90"],
];

const FAMILIES: readonly (readonly [minor: string, title: string, wage: number])[] = [
  ["11-1000", "Harbour Executives", 120_000],
  ["13-2000", "Harbour Finance", 80_000],
  ["15-1200", "Harbour Computing", 110_000],
  ["17-2000", "Harbour Engineering", 100_000],
  ["43-4000", "Harbour Clerks", 40_000],
  ["51-4000", "Harbour Makers", 45_000],
];
const SECTORS = [
  ["51", "Information"],
  ["31-33", "Manufacturing"],
] as const;

/** Eight occupations a family, nine of the second one; each with more jobs and pay than the one before. */
const occupations = FAMILIES.flatMap(([minor, , wage], family) =>
  Array.from({ length: family === 1 ? 9 : 8 }, (_, place) => ({
    code: `${minor.slice(0, 5)}${place + 1}1`,
    title: `Occupation ${minor.slice(0, 5)}${place + 1}1`,
    employment: 1000 * (place + 1) * (family + 1),
    median: wage + 1000 * place,
  })),
);
const employed = occupations.reduce((sum, { employment }) => sum + employment, 0);

const wageRow = (sector: readonly [string, string], cells: readonly (string | number)[]) => [
  "99",
  ...sector,
  ...cells,
];

function wages(sector: readonly [string, string], share: number) {
  const jobs = (employment: number) => Math.round(employment * share);
  return [
    WAGES,
    wageRow(sector, [
      "00-0000",
      "All Occupations",
      "total",
      jobs(employed),
      20_000,
      50_000,
      90_000,
    ]),
    ...FAMILIES.flatMap(([minor, title, wage]) => [
      wageRow(sector, [`${minor.slice(0, 2)}-0000`, title, "major", 1000, 1, wage, 2]),
      wageRow(sector, [minor, title, "minor", jobs(36_000), 1, wage, 2]),
    ]),
    ...occupations.map(({ code, title, employment, median }, at) =>
      wageRow(sector, [
        ...[code, title, "detailed", at % 20 === 19 ? "**" : jobs(employment)],
        ...[median - 10_000, at % 20 === 18 ? "*" : median, at % 10 === 0 ? "#" : median + 30_000],
      ]),
    ),
  ];
}

const CODE = "2034 National Employment Matrix code";

/** The sheets of each file, to be changed by who wants them malformed. */
export const sampleSheets = (): Record<string, Record<string, Sheets[string]>> => ({
  "national_M2030_dl.xlsx": {
    national_M2030_dl: wages(["000000", "Cross-industry"], 1),
    "Field Descriptions": [["May 2030 OEWS Estimates"]],
  },
  "natsector_M2030_dl.xlsx": {
    natsector_M2030_dl: SECTORS.flatMap((sector, at) =>
      wages(sector, 0.25 + at * 0.5).slice(at === 0 ? 0 : 1),
    ),
  },
  "occupation.xlsx": {
    "Table 1.2": [
      ["Table 1.2 Occupational projections"],
      [
        ...["2034 National Employment Matrix title", CODE, "Occupation type", "Employment, 2034"],
        ...["Employment, 2044", "Employment change, percent, 2034–44"],
        ...["Occupational openings, 2034–44 annual average", "Typical education needed for entry"],
        "Work experience in a related occupation",
        "Typical on-the-job training needed to attain competency in the occupation",
      ],
      ["Total", "00-0000", "Summary", 500, 550, 10, 50, "—", "—", "—"],
      ...occupations.map(({ code, title, employment }, at) => [
        ...[title, code, "Line item", employment / 1000, (employment * 1.1) / 1000, 10, 1.5],
        ...[at < 34 ? "Bachelor's degree" : "High school diploma or equivalent", "None", "None"],
      ]),
    ],
  },
  "skills.xlsx": {
    "Table 6.5": [
      ["Table 6.5 Percentile rank of detailed occupations by skill"],
      ["title", CODE, "Critical and analytical thinking", "Leadership", "Project management"],
      ...occupations.map(({ code, title }, at) => [title, code, at, 100 - at, 50]),
    ],
  },
});

/** The bureau's four files as an operator has them. */
export const sampleBls = (): { name: string; content: Buffer }[] =>
  Object.entries(sampleSheets()).map(([name, sheets]) => ({ name, content: workbook(sheets) }));
