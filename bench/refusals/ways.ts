import { randomUUID } from "node:crypto";
import { actionId, posted } from "@/bench/post-action";
import { aWorld } from "@/db/testing/doors/world";
import { aPassword, aUser } from "@/db/testing/factories";
import type { Way } from "./in-turn";

type Sent = { cookie?: string | undefined; from?: number; method?: "POST" } & Partial<
  ReturnType<typeof posted>
>;

/** Milliseconds until the whole answer was there. */
async function time(address: string, { cookie, from = 0, method, headers, body }: Sent) {
  const { "content-length": _counted, ...others } = headers ?? {};
  const began = performance.now();
  const answer = await fetch(address, {
    method: method ?? "GET",
    redirect: "manual",
    headers: {
      ...others,
      ...(cookie && { cookie: `fairlead-session=${cookie}` }),
      ...(method && { origin: new URL(address).origin }),
      // Nobody tries a hundred times from one place.
      "x-forwarded-for": `10.0.${(from + 100) >> 8}.${(from + 100) & 255}`,
    },
    ...(body && { body }),
  });
  await answer.arrayBuffer();
  return performance.now() - began;
}

const A_NOBODY = "00000000-0000-4000-8000-000000000000";

/** Pages of the client's as somebody asks who may not, beside the same page of nobody. */
async function pages(origin: string, dataDir: string): Promise<Way[]> {
  const { at, cookies } = await aWorld(dataDir);
  const asked = [
    ["/plan/", at.planId, "", cookies["other client"]],
    ["/history/", at.attemptId, "", cookies["other client"]],
    ["/clients/", at.clientId, "", cookies["stranger coach"]],
    ["/clients/", at.clientId, "/plan", cookies["coach, other scope"]],
    ["/reviews/", at.reviewId, "", cookies["stranger coach"]],
    ["/api/evidence/", at.evidenceId, "", cookies["other client"]],
  ] as const;
  return asked.map(([before, id, after, cookie]) => ({
    name: `${before}…${after}`,
    refused: () => time(`${origin}${before}${id}${after}`, { cookie }),
    absent: () => time(`${origin}${before}${A_NOBODY}${after}`, { cookie }),
  }));
}

/** Forms that take an address, with one that has an account and one that has none. */
async function forms(origin: string): Promise<Way[]> {
  const nobody = () => `${randomUUID()}@example.test`;
  const people: string[] = [];
  const somebody = async () => {
    const person = await aUser();
    await aPassword(person, "the password of a bench");
    people.push(person.email);
  };
  for (let index = 0; index < 40; index += 1) await somebody();
  const send = (action: string, path: string, fields: Readonly<Record<string, string>>) => {
    const form = posted(actionId(action), fields);
    return (from: number) => time(origin + path, { ...form, from, method: "POST" });
  };
  const asked = [
    ["signInAction", "/sign-in", { password: "not the password" }],
    ["requestResetAction", "/reset", {}],
    ["signUpAction", "/sign-up", { name: "Ada", password: "a long enough passphrase" }],
    ["askMagicLinkAction", "/sign-in", {}],
  ] as const;
  return asked.map(([action, path, fields]) => ({
    name: `${path}: an address with an account, or none`,
    refused: (turn) => {
      const email = people[Math.abs(turn) % people.length] ?? "";
      return send(action, path, { ...fields, email })(turn);
    },
    absent: (turn) => send(action, path, { ...fields, email: nobody() })(turn + 20_000),
  }));
}

export const theWays = async (origin: string, dataDir: string): Promise<Way[]> => [
  ...(await pages(origin, dataDir)),
  ...(await forms(origin)),
];
