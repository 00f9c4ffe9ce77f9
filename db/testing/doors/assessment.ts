import { everybody, handler, only, page, type Room } from "./row";

/** Sittings, results, and the operator"s calibration. */
export const ASSESSMENT: Room = {
  pages: {
    "/admin/calibration/[runId]": page("nothing", { admin: "opens" }),
    "/admin/calibration": page("nothing", { admin: "opens" }),
    "/assessment/[attemptId]/[number]": page("nothing", { owner: "opens" }),
    "/assessment/[attemptId]/delete": page("nothing", { owner: "opens" }),
    "/assessment/[attemptId]/note": page("nothing", { owner: "shows" }),
    "/assessment/[attemptId]": page("nothing", { owner: "sends on" }),
    "/assessment/[attemptId]/reflection": page("nothing", { owner: "opens" }),
    "/assessment/[attemptId]/review": page("nothing", { owner: "opens" }),
    "/assessment/[attemptId]/share": page("nothing", { owner: "shows" }),
    "/assessment": page("opens"),
    "/history/[attemptId]": page("nothing", { owner: "shows", coach: "sends on" }),
    "/history/compare": page("nothing", { owner: "opens" }),
    "/history": page("opens", { owner: "shows" }),
    "/instrument": everybody(),
    "/shared/[token]": everybody(),
  },
  handlers: {
    "/api/history/[format]": handler("opens", { owner: "shows" }),
  },
  actions: {
    abandonAttemptAction: only("owner"),
    answerAndGoOnAction: only("owner"),
    answerItemAction: only("owner"),
    deleteAttemptAction: only("owner"),
    saveNoteAction: only("owner"),
    saveReflectionsAction: only("owner"),
    setResearchConsentAction: only("owner"),
    shareResultAction: only("owner"),
    startAttemptAction: only("owner"),
    submitAttemptAction: only("owner"),
    takeBackLinksAction: only("owner"),
    activateVersionAction: only("admin"),
    discardCalibrationAction: only("admin"),
    publishCalibrationAction: only("admin"),
    quarantineItemsAction: only("admin"),
    startCalibrationAction: only("admin"),
  },
  publicActions: [],
};
