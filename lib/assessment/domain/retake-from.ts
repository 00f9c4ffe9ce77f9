/** Fewer days apart, a difference says more about the day than about the person. */
export const LEAST_DAYS = 90;
const DAY = 86_400_000;

/** The day from which on another sitting can say something about a change since this one, at any hour of it. */
export const retakeFrom = (submittedAt: Date): Date =>
  new Date(submittedAt.getTime() + (LEAST_DAYS + 1) * DAY);
