import { existsSync } from "node:fs";
import { describe } from "vitest";
import { REFERENCE_FOLDER } from "./reference-files";

/** A suite against the reference folder, or a loud skip where this machine has none. */
export function describeReference(name: string, body: () => void) {
  if (existsSync(REFERENCE_FOLDER)) return describe(name, () => body());
  console.warn(`SKIPPED, NOT PASSED: ${name}: ../shared/reference/public is absent`);
  return describe.skip(`${name} (skipped: ../shared/reference/public is absent)`, () => body());
}
