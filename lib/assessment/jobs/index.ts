export { rescoreTask, resumeRescoring } from "./rescore";
