import { answerCopy } from "@/app/api/export/answer-copy";
import { zipStream } from "@/lib/platform/zip-stream";
import { entriesOf } from "./entries";

/** Everything the signed-in person owns, with the files they uploaded, as one ZIP archive. */
export const GET = (): Promise<Response> =>
  answerCopy({
    extension: "zip",
    type: "application/zip",
    write: (actor, copy) => zipStream(entriesOf(actor, copy)),
  });
