import type { ItemStatus } from "@/lib/planner/domain/plan";

/** The natural next steps of each status; dropping needs a reason and has its own form. */
export const NEXT_STEPS = {
  planned: [
    { status: "in progress", words: "Start" },
    { status: "done", words: "Mark done" },
  ],
  "in progress": [
    { status: "done", words: "Mark done" },
    { status: "planned", words: "Not yet started" },
  ],
  done: [{ status: "in progress", words: "Reopen" }],
  dropped: [{ status: "planned", words: "Take up again" }],
} as const satisfies Record<ItemStatus, readonly { status: ItemStatus; words: string }[]>;
