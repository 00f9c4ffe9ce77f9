/**
 * Has so many pages drawn at once as `atOnce`, and keeps as many in a line as `line` holds: first come, first served.
 * Drawn all together, each of many takes as long as the last one, and the slowest far longer.
 */
export function inTurn({ atOnce, line }) {
  const waiting = new Set();
  let atWork = 0;
  /** Takes a place; gives it to the next in line once the answer is with the network, or its reader is gone. */
  const take = (response) => {
    atWork += 1;
    let isOver = false;
    const leave = () => {
      if (isOver) return;
      isOver = true;
      atWork -= 1;
      const [next] = waiting;
      if (next) next();
    };
    response.once("finish", leave);
    response.once("close", leave);
  };
  return {
    isTaken: () => atWork >= atOnce,
    isFull: () => atWork >= atOnce && waiting.size >= line,
    /** Sends everybody away who stands in line. */
    clear: () => {
      for (const call of waiting) call("closed");
    },
    /** Resolves when it is this one's turn; to `gone` where its reader went away before, `closed` where all were sent. */
    turn: (response) => {
      if (atWork < atOnce && waiting.size === 0) {
        take(response);
        return Promise.resolve("here");
      }
      return new Promise((resolve) => {
        const gone = () => {
          waiting.delete(call);
          resolve("gone");
        };
        const call = (word = "here") => {
          waiting.delete(call);
          response.off("close", gone);
          if (word === "here") take(response);
          resolve(word);
        };
        waiting.add(call);
        response.once("close", gone);
      });
    },
  };
}
