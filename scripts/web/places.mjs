import { carriesFiles, staysOpen } from "./guards.mjs";

/** So many may be at work at once as `most`, and `mostWithFiles` of those who bring files, which wait in memory. */
export function places({ most, mostWithFiles }) {
  const taken = { all: 0, withFiles: 0 };
  /** Those who are sent events as they come. */
  const streams = new Set();

  /** A stream is at work until it is answered: from then on it waits, and holds no place. */
  function letWait(response, leave) {
    streams.add(response);
    response.once("close", () => streams.delete(response));
    const { writeHead } = response;
    response.writeHead = (...words) => {
      leave();
      return writeHead.apply(response, words);
    };
  }

  return {
    streams,
    taken: () => taken.all,
    isFull: () => taken.all >= most,
    isFullOfFiles: () => taken.withFiles >= mostWithFiles,
    /** Holds a place until the answer is over, however it ends. */
    take: (request, response) => {
      const files = Number(carriesFiles(request));
      taken.all += 1;
      taken.withFiles += files;
      let isOver = false;
      const leave = () => {
        if (isOver) return;
        isOver = true;
        taken.all -= 1;
        taken.withFiles -= files;
      };
      response.once("close", leave);
      if (staysOpen(request)) letWait(response, leave);
    },
  };
}
