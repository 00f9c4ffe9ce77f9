/** One event as `text/event-stream` writes it: its name alone says what there is to know. */
export const eventFrame = (event: string, id: number): string =>
  `event: ${event}\nid: ${id}\ndata: ${event}\n\n`;

/** What opens a stream: how long a browser waits before it comes back. */
export const openingFrame = (retryMs: number): string => `retry: ${retryMs}\n\n`;

/** A line that says nothing, so that nobody between takes the stream for dead. */
export const BEAT_FRAME = ":\n\n";
