export { calibrateTask, resumeCalibrations } from "./calibrate";
export { rescoreTask, resumeRescoring } from "./rescore";
