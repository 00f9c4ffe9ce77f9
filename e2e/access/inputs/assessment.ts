import type { At, Typed } from "./typed";

const SITTING = "/assessment/[attemptId]/[number]";
const run = ({ runId }: At) => ({ runId });
const doneRun = ({ doneRunId }: At) => ({ runId: doneRunId });

/** What the assessment room's actions would be sent. */
export const ASSESSMENT: Readonly<Record<string, Typed>> = {
  answerItemAction: {
    on: SITTING,
    fields: ({ openId }) => ({ attemptId: openId, itemId: "sk-s-1", value: "2", seq: "1" }),
  },
  saveNoteAction: {
    on: "/assessment/[attemptId]/note",
    fields: ({ attemptId }) => ({ attemptId, body: "Other words", version: "1" }),
  },
  activateVersionAction: {
    on: "/admin/calibration",
    fields: ({ spareVersionId }) => ({ versionId: spareVersionId }),
  },
  submitAttemptAction: {
    on: "/assessment/[attemptId]/review",
    fields: ({ openId }) => ({ attemptId: openId }),
  },
  publishCalibrationAction: { on: "/admin/calibration/[runId]", fields: doneRun },
  discardCalibrationAction: { on: "/admin/calibration/[runId]", fields: run },
  quarantineItemsAction: {
    on: "/admin/calibration/[runId]",
    fields: (at) => ({ ...doneRun(at), "item-sk-s-1": "on" }),
  },
};
