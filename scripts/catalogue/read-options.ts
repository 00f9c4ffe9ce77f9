import { parseArgs } from "node:util";

/** What the command was asked to do. */
export type ImportOptions = {
  onet: string;
  bls: string | null;
  skillsRelease: string | null;
  out: string | null;
  pack: string | null;
  isDryRun: boolean;
};

/** Wrong use of the command, in one line. */
export class WrongUse extends Error {}

const OPTIONS = {
  onet: { type: "string" },
  bls: { type: "string" },
  "skills-release": { type: "string" },
  out: { type: "string" },
  pack: { type: "string" },
  "dry-run": { type: "boolean" },
} as const;

/** @throws WrongUse on anything that is not understood */
export function readOptions(words: string[]): ImportOptions {
  const { values } = parsed(words);
  if (!values.onet) throw new WrongUse("--onet <zip or folder> is required");
  if (values["dry-run"] && (values.out || values.pack))
    throw new WrongUse("--dry-run compares with the catalogue: leave --out and --pack away");
  return {
    onet: values.onet,
    bls: values.bls ?? null,
    skillsRelease: values["skills-release"] ?? null,
    out: values.out ?? null,
    pack: values.pack ?? null,
    isDryRun: values["dry-run"] ?? false,
  };
}

function parsed(words: string[]) {
  try {
    return parseArgs({ args: words, options: OPTIONS });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : "not understood");
  }
}
