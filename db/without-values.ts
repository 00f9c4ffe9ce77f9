import { DrizzleQueryError } from "drizzle-orm";
import { DatabaseError } from "pg";

/**
 * Throws a failed query on without the values it carried: whatever logs the error (our logger, Next, the
 * worker) would else write down what somebody typed. The statement and the database's code stay.
 */
export function throwWithoutValues(error: unknown): never {
  if (error instanceof DrizzleQueryError) {
    const { message, cause } = error;
    error.message = `Failed query: ${error.query}`;
    error.params = [];
    if (error.stack) error.stack = error.stack.replace(message, () => error.message);
    if (cause instanceof DatabaseError) error.cause = named(cause);
  }
  throw error;
}

// Its own message and detail quote the row: "Key (email)=(…) already exists".
const named = ({ code, constraint, table }: DatabaseError) =>
  Object.assign(new Error(["SQLSTATE", code, constraint ?? table].filter(Boolean).join(" ")), {
    code,
  });
