/**
 * Reads all of a request's body and puts it back, so that whoever is asked next reads it as if nobody had. Resolves to
 * null where the sender went away before its end. The length must be known, and was bounded before.
 */
export const wholeBody = (request) =>
  new Promise((resolve) => {
    const length = Number(request.headers["content-length"]);
    const parts = [];
    let size = 0;
    const done = (body) => {
      request.off("readable", take);
      request.off("close", gone);
      request.off("error", gone);
      resolve(body);
    };
    const gone = () => done(null);
    const take = () => {
      for (let part = request.read(); part !== null; part = request.read()) {
        parts.push(part);
        size += part.length;
        if (size < length) continue;
        const body = Buffer.concat(parts);
        // Before the end is told: afterwards nothing can be put back.
        request.unshift(body);
        return done(body);
      }
    };
    if (length === 0) return resolve(Buffer.alloc(0));
    request.on("readable", take);
    request.once("close", gone);
    request.once("error", gone);
  });
