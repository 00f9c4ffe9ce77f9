import "server-only";
import { UnsafeFile } from "@/lib/kernel/unsafe-file";
import { env } from "./env";
import { logger } from "./logger";
import { scanFile } from "./scan-file";

/** Throws UnsafeFile unless the operator's scanner finds nothing in a file; where none is named, nobody is asked. */
export async function refuseHarmful(place: string): Promise<void> {
  if (env.clamd === null) return;
  const found = await scanFile(env.clamd, place).catch((fault: unknown) => {
    logger.error({ type: fault instanceof Error ? fault.name : typeof fault }, "scanner away");
    throw new UnsafeFile("unscanned");
  });
  if (found === null) return;
  logger.warn({ found }, "harmful file");
  throw new UnsafeFile("harmful");
}
