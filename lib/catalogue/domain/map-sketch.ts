import type { ClassOfWork } from "./class-words";

/** All places of one kind of work as a path of dots, in half points of a chart of 200 by 200 from the top left. */
export type MapSketch = readonly { kind: ClassOfWork; dots: string; count: number }[];
