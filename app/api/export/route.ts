import { answerCopy } from "./answer-copy";

/** Everything the signed-in person owns, as one JSON file. */
export const GET = (): Promise<Response> =>
  answerCopy({
    extension: "json",
    type: "application/json; charset=utf-8",
    write: (_actor, copy) => JSON.stringify(copy, null, 2),
  });
