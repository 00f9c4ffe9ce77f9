/** A failure the user can be told about. Anything else thrown is a bug. */
export abstract class AppError extends Error {
  abstract readonly code: "not-found" | "forbidden" | "conflict" | "refused";
}

/** Absent, or out of the actor's reach: we never say which. */
export class NotFound extends AppError {
  readonly code = "not-found";
  constructor(readonly what: string) {
    super(`${what} not found`);
  }
}

/** Visible to the actor, but not theirs to do. */
export class Forbidden extends AppError {
  readonly code = "forbidden";
}

/** Wrong state or version. `current` is what stands now, to be shown beside what was sent. */
export class Conflict extends AppError {
  readonly code = "conflict";
  constructor(
    message: string,
    readonly current?: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }
}

/** The request is well formed but a rule of the domain says no; `field` is where to say it. */
export class Refused extends AppError {
  readonly code = "refused";
  constructor(
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }
}
