import { randomBytes } from "node:crypto";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build, presentBuild } from "../launch/building.mjs";

// A program of its own, so that scripts/test.mjs can build and test at the same time.

const folder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const nothing = { actionsKey: null, deploymentId: null };
if (!presentBuild(folder, nothing))
  build(folder, { ...nothing, actionsKey: randomBytes(32).toString("base64") });
