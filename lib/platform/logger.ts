import "server-only";
import pino from "pino";

/** Structured logs. Never given names, addresses or anything a person typed. */
export const logger = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: null,
  redact: ["*.email", "*.password", "*.token", "*.body", "*.name"],
});
