import { freePort, startApp } from "@/db/testing/running-app";
import type { Asked } from "./coach/ask";
import { coachId } from "./coach/many-clients";
import { aWorld, type World } from "./coach/world";
import { load, percentile } from "./load";

// npm run bench:coach: a coach's list of clients, the same list with nobody else in the database and with a million people.
// Like is compared with like: 5,000 clients of 5,000 people and of 1,000,000; 1,000 clients of 1,000 people and of
// 1,000,000. Each of the million has a coach (200 of them have 5,000 clients) and coaches' clients lie mixed in every
// table. Timed where the app asks, as the actor: row-level security and the way there and back are in it. Both worlds
// are asked in turn, so that other work on the machine slows both.

const MOST_MS = 50;
const MOST_GROWTH = 1.2;
const LEAST_SHARE = 0.5;
const ROUNDS = 150;
const WARMING = 10;

const LISTS = [
  { name: "list", search: "", filter: "all" },
  { name: "needs attention", search: "", filter: "attention" },
  { name: "search", search: "person 49", filter: "all" },
] as const;

const [thousand, alone, million] = [
  await aWorld({ people: 1000, coaches: 1, itemsEach: 1 }),
  await aWorld({ people: 5000, coaches: 1, itemsEach: 200 }),
  await aWorld({ people: 1_000_000, coaches: 200, itemsEach: 1 }),
];
/** The coach of all in a small world, of 5,000 in the large one; and the one of 1,000 there. */
const [first, withFew] = [coachId(0), coachId(200)];
const faults: string[] = [];

type Side = { world: World; coach: string; said: string };
type Times = { p50: number; p95: number };

const timesOf = (all: readonly number[]): Times => ({
  p50: percentile(all, 0.5),
  p95: percentile(all, 0.95),
});

async function inTurn(sides: readonly [Side, Side], asked: Omit<Asked, "coachId">) {
  const all: [number[], number[]] = [[], []];
  const people: number[] = [];
  for (let round = -WARMING; round < ROUNDS; round += 1)
    for (const at of [0, 1] as const) {
      const answer = await sides[at].world.ask({ ...asked, coachId: sides[at].coach });
      if (round >= 0) all[at].push(answer.ms);
      people[at] = answer.people;
    }
  // Unlike lists would tell nothing.
  if (people[0] !== people[1]) throw new Error(`${people.join(" and ")} people are listed`);
  return [timesOf(all[0]), timesOf(all[1])] as const;
}

const ms = ({ p50, p95 }: Times) => `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)} ms`;

async function compare(sides: readonly [Side, Side], most: number | null): Promise<void> {
  for (const { name, ...asked } of LISTS) {
    const [small, large] = await inTurn(sides, asked);
    const [typical, growth] = [large.p50 / small.p50, large.p95 / small.p95];
    console.log(`${name}: ${sides[0].said} ${ms(small)}; ${sides[1].said} ${ms(large)}`);
    console.log(
      `  ${growth.toFixed(2)} times at the p95 (aim ${MOST_GROWTH}), ${typical.toFixed(2)} at the median`,
    );
    if (!(growth <= MOST_GROWTH)) faults.push(`${name}: ${growth.toFixed(2)} times as long`);
    if (most !== null && !(large.p95 <= most)) faults.push(`${name}: p95 ${large.p95.toFixed(1)}`);
  }
}

console.log(`5,000 clients, a million plan items (aim: p95 at most ${MOST_MS} ms)`);
await compare(
  [
    { world: alone, coach: first, said: "of 5,000 people" },
    { world: million, coach: first, said: "of 1,000,000" },
  ],
  MOST_MS,
);
console.log("1,000 clients");
await compare(
  [
    { world: thousand, coach: first, said: "of 1,000 people" },
    { world: million, coach: withFew, said: "of 1,000,000" },
  ],
  null,
);

process.env.DATABASE_OWNER_URL = alone.urls.owner;
const app = await startApp({
  port: await freePort(),
  dataDir: alone.dataDir,
  environment: {
    DATABASE_URL: alone.urls.web,
    DATABASE_OWNER_URL: alone.urls.owner,
    BENCH: "1",
  },
});
const { aSession } = await import("@/db/testing/factories");
const cookie = `fairlead-session=${(await aSession({ id: first })).cookie}`;
const asked = { connections: 16, seconds: 3 };
const shares: number[] = [];
for (let round = 0; round < 4; round += 1) {
  const bare = await load(app.origin, { path: "/bench", headers: { cookie } }, asked);
  const page = await load(app.origin, { path: "/clients", headers: { cookie } }, asked);
  shares.push(page.perSecond / bare.perSecond);
}
const share = percentile(shares, 0.5);
console.log(`page of the list: ${share.toFixed(2)} of the bare page (aim ${LEAST_SHARE})`);
if (share < LEAST_SHARE) faults.push(`page ${share.toFixed(2)} of bare`);

await app.stop();
for (const world of [thousand, alone, million]) await world.end();
console.log(faults.length === 0 ? "\nAll aims reached." : `\nMissed: ${faults.join("; ")}`);
process.exit(faults.length === 0 ? 0 : 1);
