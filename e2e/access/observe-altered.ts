import fc from "fast-check";
import { ACTIONS } from "@/db/testing/doors/every-door";
import { WHO, type Who } from "@/db/testing/doors/row";
import { aWorld, type World } from "@/db/testing/doors/world";
import { aSession } from "@/db/testing/factories";
import { alterations } from "./altered";
import { ask, type Heard } from "./ask";
import { packedForm, type Sent, saying } from "./forms";
import { Forms, type UnderTest } from "./forms-of-actions";
import { LEAVES } from "./observe-actions";
import { type Change, isFootprint } from "./witness";

/** Longer, and somebody could hold the server by sending it. */
const HANGS_MS = 5000;
/** A stack, a path of the house, or a statement: nothing that an answer may tell. */
const TELLS =
  /\n\s+at .+:\d+|node_modules|\.next\/server|ECONN|syntax error at|violates .+ constraint/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Of everybody's, or the operators': those who may change them may change these. */
const NOBODYS = ["runId", "importId", "publicEntryId", "cohortId", "emptyCohortId"];

type Sender = { name: string; who: Who; path: string; form: Sent; world: World; carried: string };

/** The ids of all that is in a world, by what they are of. */
const idsOf = ({ at }: World): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(at).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === "string" && ID.test(entry[1]) && !NOBODYS.includes(entry[0]),
    ),
  );

class Senders extends Forms {
  /** Each action's form as the first who may would send it; those after which one is somebody else in worlds of their own. */
  async all(): Promise<Sender[]> {
    await this.find();
    const senders: Sender[] = [];
    for (const name of Object.keys(ACTIONS)) {
      if (LEAVES.includes(name)) await this.begin();
      const who = this.placeOf(name)?.who ?? WHO.find((one) => ACTIONS[name]?.[one]);
      const given = who && (await this.given(name, who));
      const { world, carried } = this;
      if (given && world) senders.push({ name, who, ...given, world, carried });
      if (LEAVES.includes(name)) await this.begin();
    }
    return senders;
  }
}

/** A cookie that is good, whatever was sent before; none for whoever has deleted their account. */
async function cookieOf({ who, world }: Sender): Promise<string | undefined> {
  const person = who === "visitor" || who === "halfway" ? null : world.who[who];
  if (!person) return world.cookies[who];
  return aSession(person).then(
    ({ cookie }) => cookie,
    () => undefined,
  );
}

/** What the same form says of somebody else's things. */
function ofOthers({ form, world }: Sender, foreign: Readonly<Record<string, string>>): Sent {
  const own = idsOf(world);
  const other = new Map(Object.entries(own).map(([name, id]) => [id, foreign[name] ?? id]));
  const said = form.fields.flatMap(([name, value]) => {
    const theirs = typeof value === "string" ? other.get(value) : undefined;
    return theirs ? [[name, theirs] as const] : [];
  });
  return saying(form, Object.fromEntries(said));
}

type Given = {
  app: UnderTest;
  witness: () => Promise<Change[]>;
  /** How many alterations are drawn, and of which seed. */
  runs: number;
  seed: number;
};

type Sending = { headers: Readonly<Record<string, string>>; body: Buffer };

/** Sends altered forms, and says what was not as it must be. */
class Altered {
  probes = 0;
  slowest = 0;
  readonly statuses: Record<number, number> = {};

  constructor(
    private readonly given: Given,
    private readonly strangers: readonly string[],
  ) {}

  private async ask(sender: Sender, { headers, body }: Sending): Promise<Heard> {
    const { path, carried } = sender;
    const cookie = await cookieOf(sender);
    const began = performance.now();
    const heard = await ask(this.given.app.origin + path, {
      cookie,
      carried,
      headers,
      body,
      method: "POST",
    }).catch(
      // Turned away before its body was read: the line is cut while it is written.
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "ECONNRESET" && error.code !== "EPIPE") throw error;
        return { status: 413, location: "", body: "" };
      },
    );
    this.probes += 1;
    this.slowest = Math.max(this.slowest, performance.now() - began);
    this.statuses[heard.status] = (this.statuses[heard.status] ?? 0) + 1;
    return heard;
  }

  /** What is wrong with how one was answered, and with what came of it. */
  async faultsOf(sender: Sender, sending: Sending, reads: boolean): Promise<string[]> {
    await this.given.witness();
    const before = performance.now();
    const { status, body } = await this.ask(sender, sending);
    const took = performance.now() - before;
    const changes = await this.given.witness();
    // An answer that is kept for a repeated sending may send on to whatever address was said.
    const text = JSON.stringify(changes.filter(({ table }) => table !== "idempotency_keys"));
    const touched = changes.filter((change) => !isFootprint(change) && change.table !== "sessions");
    const faults = [
      ...(status >= 500 ? [`answers ${status}`] : []),
      ...(took > HANGS_MS ? [`takes ${Math.round(took)} ms`] : []),
      ...(TELLS.test(body) ? ["tells of its inside"] : []),
      ...(this.strangers.some((id) => text.includes(id)) ? ["reaches somebody else's"] : []),
      ...(!reads && status < 400 ? [`is taken: ${status}`] : []),
      ...((!reads || status === 400) && touched.length > 0
        ? [`changes ${touched.map(({ table }) => table)}`]
        : []),
    ];
    return faults.map((fault) => `${sender.name} as ${sender.who}: ${fault}`);
  }
}

/** Sends every action's form with the ids of somebody else's things, then alterations drawn by fast-check. */
export async function observeAltered(given: Given) {
  const stranger = await aWorld(given.app.dataDir);
  const foreign = idsOf(stranger);
  const senders = await new Senders(given.app).all();
  const altered = new Altered(given, Object.values(foreign));
  const faults: string[] = [];
  for (const sender of senders.filter(({ who }) => who !== "admin")) {
    const form = await packedForm(ofOthers(sender, foreign));
    faults.push(...(await altered.faultsOf(sender, form, true)));
  }
  const [own, elsewhere] = [fc.constant(null), fc.constantFrom(...senders.map(({ path }) => path))];
  const path = fc.oneof({ weight: 4, arbitrary: own }, { weight: 1, arbitrary: elsewhere });
  const drawn = fc.sample(fc.tuple(fc.constantFrom(...senders), path, alterations), {
    numRuns: given.runs,
    seed: given.seed,
  });
  for (const [sender, other, { kind, reads, of }] of drawn) {
    const sending = await of(sender.form);
    const wrong = await altered.faultsOf({ ...sender, path: other ?? sender.path }, sending, reads);
    faults.push(...wrong.map((fault) => `${kind}: ${fault}`));
  }
  const { probes, slowest, statuses } = altered;
  return { faults, senders: senders.length, probes, slowest: Math.round(slowest), statuses };
}
