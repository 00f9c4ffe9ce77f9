import type { ClassOfWork } from "./class-words";

/** All places of one kind of work on the two axes, in whole points of 100: enough for a map in small. */
export type MapSketch = readonly {
  kind: ClassOfWork;
  specialist: number[];
  leadership: number[];
}[];
