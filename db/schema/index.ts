export * from "./accounts";
export * from "./assessment";
export * from "./calibration";
export * from "./catalogue";
export * from "./coaching";
export * from "./occupations";
export * from "./planner";
export * from "./platform";
