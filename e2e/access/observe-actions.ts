import { COACHING } from "@/db/testing/doors/coaching";
import { ACTIONS, PAGES } from "@/db/testing/doors/every-door";
import { WHO, type Who } from "@/db/testing/doors/row";
import { aWorld, type World } from "@/db/testing/doors/world";
import { addressOf } from "./addresses";
import { ask } from "./ask";
import { digestOf } from "./digest";
import { formOf, formsIn, packedForm, type Sent, saying } from "./forms";
import { AFTER, BY_HAND, NOT_SENT, SAYING } from "./inputs";
import { builtActions } from "./manifests";

/** Doors that stand twice in the world. */
const TWICE = ["/reviews/[askedReviewId]"];
const COACHES = [...Object.keys(COACHING.pages), ...TWICE];

/** Whose pages are looked through for forms. */
const WITH_FORMS: Readonly<Partial<Record<Who, readonly string[]>>> = {
  owner: Object.keys(PAGES),
  coach: COACHES,
  "stranger coach": COACHES,
  "coach, other scope": COACHES,
  admin: Object.keys(PAGES).filter((door) => door.startsWith("/admin")),
};

/** Whether a page may hold a form that is not everybody's. */
function isOpen(door: string, who: Who): boolean {
  const cells = PAGES[door];
  if (!cells || door === "/invitations/[token]") return true;
  return new Set(Object.values(cells)).size > 1 && ["opens", "shows"].includes(cells[who]);
}

/** Whether an action, sent by each of the cast, changed what is the owner's or the operator's. */
type Effect = Partial<Record<Who, boolean>>;
type Effects = Record<string, Effect>;

type Place = { path: string; who: Who };
type Given = { path: string; form: Sent };
type Found = Readonly<Record<string, Place>>;

const nameOf = new Map(builtActions().map(({ id, name }) => [id, name]));

class Actions {
  private world: World | null = null;
  private digest: () => Promise<string> = async () => "";
  private found: Found = {};
  probes = 0;

  constructor(
    private readonly origin: string,
    private readonly dataDir: string,
  ) {}

  /** A fresh world, in which nothing was done yet. */
  private async begin(): Promise<World> {
    this.world = await aWorld(this.dataDir);
    this.digest = await digestOf(this.world.at);
    return this.world;
  }

  private async formsOn(path: string, who: Who): Promise<Sent[]> {
    const { status, body } = await ask(this.origin + path, { cookie: this.world?.cookies[who] });
    return status === 200 ? formsIn(Buffer.from(body, "latin1").toString()) : [];
  }

  private async send(path: string, who: Who, form: Sent) {
    this.probes += 1;
    const cookie = this.world?.cookies[who];
    return ask(this.origin + path, { cookie, method: "POST", ...(await packedForm(form)) });
  }

  /** On which page each action's form stands, and for whom. */
  async find(): Promise<void> {
    const world = await this.begin();
    const found: Record<string, Place> = {};
    for (const [who, doors] of Object.entries(WITH_FORMS) as [Who, readonly string[]][])
      for (const door of doors.filter((one) => isOpen(one, who)))
        for (const { action } of await this.formsOn(addressOf(door, world.at), who)) {
          const name = nameOf.get(action);
          if (name && ACTIONS[name]?.[who]) found[name] ??= { path: door, who };
        }
    this.found = found;
  }

  /** A fresh world, in which that was done which the action needs. */
  private async prepare(name: string): Promise<void> {
    await this.begin();
    const { who, first = [] } = AFTER[name] ?? {};
    for (const earlier of who ? first : []) {
      const given = who && (await this.formFor(earlier, who));
      if (!given) throw new Error(`${name} needs ${earlier}, which has no form.`);
      await this.send(given.path, who, given.form);
    }
  }

  /** Where its form stands, and for whom. */
  private placeOf(name: string): Place | undefined {
    const { on: path, who } = AFTER[name] ?? {};
    return path && who ? { path, who } : this.found[name];
  }

  /** The form as it stands now. */
  private async formFor(name: string, who: Who): Promise<Given | null> {
    const world = this.world ?? (await this.begin());
    const typed = BY_HAND[name];
    const built = builtActions().find((one) => one.name === name);
    if (typed && built) {
      const path = addressOf(typed.on, world.at);
      return { path, form: formOf(built.id, typed.fields(world.at)) };
    }
    const place = this.placeOf(name);
    if (!place) return null;
    const path = addressOf(place.path, world.at);
    const form = (await this.formsOn(path, who)).find(({ action }) => nameOf.get(action) === name);
    return form ? { path, form: saying(form, SAYING[name] ?? {}) } : null;
  }

  /** One action of those who may, with the form as it stands for them; in a world of its own where the used one has none. */
  private async does(name: string, who: Who): Promise<boolean> {
    for (const isFresh of AFTER[name] ? [true] : [false, true]) {
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
    const whose = this.placeOf(name)?.who ?? "owner";
    if (!may || NOT_SENT[name]) return {};
    if (AFTER[name]) await this.prepare(name);
    let given = await this.formFor(name, whose);
    if (!given) await this.prepare(name);
    given ??= await this.formFor(name, whose);
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
const LEAVES = ["deleteAccountAction", "signOutAction", "revokeOtherSessionsAction"];

/** What became of the owner's and the operator's things, by action and by who sent it. */
export async function observeActions(origin: string, dataDir: string, isWhole: boolean) {
  const actions = new Actions(origin, dataDir);
  await actions.find();
  const effects: Effects = {};
  const names = Object.keys(ACTIONS).filter((name) => !LEAVES.includes(name));
  for (const name of [...names, ...LEAVES]) effects[name] = await actions.observe(name, isWhole);
  return { effects, probes: actions.probes };
}
