import { COACHING } from "@/db/testing/doors/coaching";
import { ACTIONS, PAGES } from "@/db/testing/doors/every-door";
import { MADE_READY } from "@/db/testing/doors/made-ready";
import type { Who } from "@/db/testing/doors/row";
import { aWorld, type World } from "@/db/testing/doors/world";
import { addressOf } from "./addresses";
import { ask } from "./ask";
import { backFromIssuer } from "./back-from-issuer";
import { formOf, formsIn, packedForm, type Sent, saying } from "./forms";
import { AFTER, BY_HAND, SAYING } from "./inputs";
import { builtActions } from "./manifests";
import type { QuietApp } from "./quiet-app";

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

/** Whether an action needs a world of its own. */
export const isPrepared = (name: string): boolean => Boolean(AFTER[name] ?? MADE_READY[name]);

type Place = { path: string; who: Who };
export type Given = { path: string; form: Sent };
/** Where it runs, and who else signs people in there. */
export type UnderTest = Pick<QuietApp, "origin" | "dataDir" | "issuer">;
type Found = Readonly<Record<string, Place>>;

const nameOf = new Map(builtActions().map(({ id, name }) => [id, name]));
/** Where they stand is the same in every world: looked for once. */
let everyPlace: Found | null = null;

/** Finds the form of each action in a world of its own, as it stands for whoever may send it, and sends it. */
export class Forms {
  protected world: World | null = null;
  /** Cookies that everybody's browser has in this world, whoever they were given to. */
  protected carried = "";
  probes = 0;

  constructor(private readonly app: UnderTest) {}

  /** A fresh world, in which nothing was done yet. */
  protected async begin(): Promise<World> {
    this.carried = "";
    this.world = await aWorld(this.app.dataDir);
    return this.world;
  }

  private ask(path: string, who: Who, sent: Partial<Parameters<typeof ask>[1]> = {}) {
    const of = { cookie: this.world?.cookies[who], carried: this.carried };
    return ask(this.app.origin + path, { ...of, ...sent });
  }

  private async pageAt(path: string, who: Who): Promise<string> {
    const { status, body } = await this.ask(path, who);
    return status === 200 ? Buffer.from(body, "latin1").toString() : "";
  }

  protected async send(path: string, who: Who, form: Sent) {
    this.probes += 1;
    return this.ask(path, who, { method: "POST", ...(await packedForm(form)) });
  }

  /** On which page each action's form stands, and for whom. */
  async find(): Promise<void> {
    const world = await this.begin();
    everyPlace ??= await this.everyPlace(world);
  }

  private async everyPlace(world: World): Promise<Found> {
    const found: Record<string, Place> = {};
    for (const [who, doors] of Object.entries(WITH_FORMS) as [Who, readonly string[]][])
      for (const door of doors.filter((one) => isOpen(one, who)))
        for (const { action } of formsIn(await this.pageAt(addressOf(door, world.at), who))) {
          const name = nameOf.get(action);
          if (name && ACTIONS[name]?.[who]) found[name] ??= { path: door, who };
        }
    return found;
  }

  /** A fresh world, in which that was done which the action needs. */
  protected async prepare(name: string): Promise<void> {
    const world = await this.begin();
    await MADE_READY[name]?.(world);
    const { who, first = [], isBack } = AFTER[name] ?? {};
    if (who && isBack)
      this.carried = await backFromIssuer(this.app.origin, this.app.issuer, world.cookies[who]);
    for (const earlier of who ? first : []) {
      const given = who && (await this.formFor(earlier, who));
      if (!given) throw new Error(`${name} needs ${earlier}, which has no form.`);
      await this.send(given.path, who, given.form);
    }
  }

  /** Where its form stands, and for whom. */
  protected placeOf(name: string): Place | undefined {
    const { on: path, who } = AFTER[name] ?? {};
    return path && who ? { path, who } : everyPlace?.[name];
  }

  /** The form as it stands now. */
  protected async formFor(name: string, who: Who): Promise<Given | null> {
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
    const page = await this.pageAt(path, who);
    const form = formsIn(page).find(({ action }) => nameOf.get(action) === name);
    return form ? { path, form: saying(form, SAYING[name]?.(page) ?? {}) } : null;
  }

  /** The form of whoever may send it, in a world where it stands; null where it does not. */
  async given(name: string, by: Who = "owner"): Promise<Given | null> {
    const whose = this.placeOf(name)?.who ?? by;
    if (isPrepared(name)) await this.prepare(name);
    const here = await this.formFor(name, whose);
    if (here) return here;
    await this.prepare(name);
    return this.formFor(name, whose);
  }
}
