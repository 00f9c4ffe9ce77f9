export { importTask, resumeImports } from "./import-catalogue";
