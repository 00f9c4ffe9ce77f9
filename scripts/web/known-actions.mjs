import { readFileSync } from "node:fs";
import { answerPlainly } from "./plain-page.mjs";

// An action of another build: somebody's page was open while Fairlead was brought up to date, or somebody tries ids.
// The framework answers it as here, and writes a whole stack of calls into the log each time.

const WORDS = "Server Action unavailable.";
const LOAD_ANEW = {
  status: 409,
  text: "Fairlead was brought up to date since that page was opened. Go back to copy what you typed, then load the page again.",
};

/** Ids of the actions of the build in that folder. */
export function builtActions(folder) {
  const { node, edge } = JSON.parse(
    readFileSync(`${folder}/server/server-reference-manifest.json`, "utf8"),
  );
  return new Set([...Object.keys(node), ...Object.keys(edge)]);
}

/** Tells the page's script what the framework would tell it, and whoever has none in words; one line for the log. */
export function answerUnknownAction(request, response, log = console.log) {
  log(JSON.stringify({ level: 30, msg: "unknown action" }));
  if (request.headers["next-action"] === undefined) return answerPlainly(response, LOAD_ANEW);
  response.writeHead(409, {
    "content-type": "text/plain",
    "content-length": Buffer.byteLength(WORDS),
    "cache-control": "no-store",
    "x-nextjs-action-not-found": "1",
  });
  response.end(WORDS);
}
