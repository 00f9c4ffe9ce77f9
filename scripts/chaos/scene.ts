import {
  freePort,
  freshDataDir,
  type RunningApp,
  removeData,
  startApp,
} from "@/db/testing/running-app";
import { signedIn } from "./writers";

export type Scene = { app: RunningApp; dataDir: string; cookie: string };
/** Figures that were seen, and in words what was not as it must be. */
export type Outcome = { seen: Readonly<Record<string, number>>; faults: string[] };

/** Each claim that does not hold, in its words. */
export const failing = (claims: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(claims).flatMap(([words, holds]) => (holds ? [] : [words]));

/** Plays a scene in an installation of its own, with somebody signed in. */
export async function play(scene: (given: Scene) => Promise<Outcome>): Promise<Outcome> {
  const dataDir = freshDataDir();
  const app = await startApp({ port: await freePort(), dataDir });
  try {
    return await scene({ app, dataDir, cookie: await signedIn(app.ownerUrl) });
  } finally {
    await app.stop();
    removeData(dataDir);
  }
}

/** The folder of the embedded server's socket. */
export const socketOf = ({ app }: Scene): string =>
  new URL(app.webUrl).searchParams.get("host") ?? "";
