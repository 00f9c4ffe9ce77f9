import { ACTIONS } from "@/db/testing/doors/every-door";
import { WHO, type Who } from "@/db/testing/doors/row";
import { digestOf } from "./digest";
import { Forms, type Given, isPrepared, type UnderTest } from "./forms-of-actions";

/** Whether an action, sent by each of the cast, changed what is the owner's or the operator's. */
type Effect = Partial<Record<Who, boolean>>;
type Effects = Record<string, Effect>;

class Actions extends Forms {
  private digest: () => Promise<string> = async () => "";

  protected override async begin() {
    const world = await super.begin();
    this.digest = await digestOf(world.at);
    return world;
  }

  /** One action of those who may, with the form as it stands for them; in a world of its own where the used one has none. */
  private async does(name: string, who: Who): Promise<boolean> {
    for (const isFresh of isPrepared(name) ? [true] : [false, true]) {
      if (isFresh) await this.prepare(name);
      const given =
        (await this.formFor(name, who)) ??
        (await this.formFor(name, this.placeOf(name)?.who ?? who));
      if (!given) continue;
      const before = await this.digest();
      await this.send(given.path, who, given.form);
      if ((await this.digest()) !== before) return true;
    }
    return false;
  }

  /** Sends the same form as each of those; only where something changed is it looked for who did it. */
  private async leaveAlone(name: string, given: Given, those: readonly Who[]): Promise<Effect> {
    const before = await this.digest();
    for (const who of those) await this.send(given.path, who, given.form);
    if ((await this.digest()) === before)
      return Object.fromEntries(those.map((who) => [who, false]));
    const effects: Effect = {};
    for (const who of those) effects[who] = await this.does(name, who);
    return effects;
  }

  /** What one action did, sent as whoever may not; and, where `isWhole`, as each in turn who may. */
  async observe(name: string, isWhole: boolean): Promise<Effect> {
    const may = ACTIONS[name];
    if (!may) return {};
    const given = await this.given(name);
    if (!given) return {};
    const others = WHO.filter((who) => !may[who]);
    const effects = await this.leaveAlone(name, given, others);
    for (const who of isWhole ? WHO.filter((one) => may[one]) : [])
      effects[who] = await this.does(name, who);
    if (LEAVES.includes(name)) await this.begin();
    return effects;
  }
}

/** Whoever sends these is somebody else afterwards: they come last. */
export const LEAVES = ["deleteAccountAction", "signOutAction", "revokeOtherSessionsAction"];

/** What became of the owner's and the operator's things, by action and by who sent it. */
export async function observeActions(app: UnderTest, isWhole: boolean) {
  const actions = new Actions(app);
  await actions.find();
  const effects: Effects = {};
  const names = Object.keys(ACTIONS).filter((name) => !LEAVES.includes(name));
  for (const name of [...names, ...LEAVES]) effects[name] = await actions.observe(name, isWhole);
  return { effects, probes: actions.probes };
}
