export { abandonAttempt } from "./abandon-attempt";
export { answerItem } from "./answer-item";
export { publishInstrument } from "./publish-instrument";
export { saveReflections } from "./save-reflections";
export { startAttempt } from "./start-attempt";
export { submitAttempt } from "./submit-attempt";
