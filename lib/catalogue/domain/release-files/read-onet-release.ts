import type { OnetRelease } from "@/lib/catalogue/domain/release/onet-release";
import { Faults } from "./faults";
import { readAbout } from "./read-about";
import { readJobZones } from "./read-job-zones";
import { readNamedFigures } from "./read-named-figures";
import { readOccupations } from "./read-occupations";
import { readRatings } from "./read-ratings";
import { readRelated } from "./read-related";
import { readShares } from "./read-shares";
import { readTasks } from "./read-tasks";
import { readTechnologies } from "./read-technologies";
import { readTitles } from "./read-titles";
import type { TextFile } from "./tab-rows";

/** The files of an O*NET text release that are read. */
const ONET_FILES = [
  "Read Me.txt",
  "Occupation Data.txt",
  "Job Zones.txt",
  "Related Occupations.txt",
  "Skills.txt",
  "Knowledge.txt",
  "Work Activities.txt",
  "Work Styles.txt",
  "Interests.txt",
  "Education, Training, and Experience.txt",
  "Task Statements.txt",
  "Tasks to DWAs.txt",
  "DWA Reference.txt",
  "Technology Skills.txt",
  "Sample of Reported Titles.txt",
] as const;
type OnetFile = (typeof ONET_FILES)[number];

/** Releases without work styles have been published: those parts of the indices drop out. */
const MAY_BE_ABSENT: readonly OnetFile[] = ["Work Styles.txt"];

/** Work styles changed their elements and scale once: what is not of the present scale counts as not measured. */
const IMPACT = { scale: "WI", others: "any", bounds: [-3, 3] } as const;
const INTEREST = { scale: "OI", others: ["IH"], bounds: [1, 7] } as const;

/** The files of a release, each read when it is asked for; `text` throws ReleaseFault where it cannot be read. */
export type OnetFiles = { has: (file: OnetFile) => boolean; text: (file: OnetFile) => string };

/**
 * Reads a release as it is published: UTF-8, tab separated, a header line, `n/a` where a value is missing.
 *
 * @param progress is told 0–1 as files are opened
 * @throws ReleaseFault naming up to ten faults as `file:line: column: what`
 */
export function readOnetRelease(
  { has, text }: OnetFiles,
  progress: (done: number) => void = () => undefined,
): OnetRelease {
  const faults = new Faults();
  for (const file of ONET_FILES)
    if (!MAY_BE_ABSENT.includes(file) && !has(file)) faults.add({ file }, "is missing");
  faults.end();
  let opened = 0;
  const open = (file: OnetFile): TextFile => {
    progress(opened++ / ONET_FILES.length);
    return { file, text: text(file) };
  };

  const about = readAbout(open("Read Me.txt"), faults);
  const occupations = readOccupations(open("Occupation Data.txt"), faults);
  const known = new Set(occupations.map(({ code }) => code));
  faults.end();
  const ratings = readRatings(
    {
      skill: open("Skills.txt"),
      knowledge: open("Knowledge.txt"),
      activity: open("Work Activities.txt"),
    },
    known,
    faults,
  );
  const release: OnetRelease = {
    ...about,
    occupations,
    ...ratings,
    jobZones: readJobZones(open("Job Zones.txt"), known, faults),
    related: readRelated(open("Related Occupations.txt"), known, faults),
    workStyles: has("Work Styles.txt")
      ? readNamedFigures(open("Work Styles.txt"), IMPACT, known, faults)
      : new Map(),
    interests: readNamedFigures(open("Interests.txt"), INTEREST, known, faults),
    ...readShares(open("Education, Training, and Experience.txt"), known, faults),
    tasks: readTasks(
      {
        statements: open("Task Statements.txt"),
        links: open("Tasks to DWAs.txt"),
        reference: open("DWA Reference.txt"),
      },
      known,
      faults,
    ),
    technologies: readTechnologies(open("Technology Skills.txt"), known, faults),
    titles: readTitles(open("Sample of Reported Titles.txt"), known, faults),
    skillsReleases: null,
  };
  faults.end();
  return release;
}
