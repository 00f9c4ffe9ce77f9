import { sql } from "drizzle-orm";
import { owner } from "@/db/testing/connect";
import { ACTIONS } from "@/db/testing/doors/every-door";
import { WHO, type Who } from "@/db/testing/doors/row";
import { aWorld, type World } from "@/db/testing/doors/world";
import type { Sent } from "./forms";
import { Forms, type UnderTest } from "./forms-of-actions";
import { LEAVES } from "./observe-actions";
import { type Change, changed, isFootprint } from "./witness";

/** What no form of ours says: wherever it turns up, a field was taken that was not asked for. */
const WORD = "Mangelwurzel";
const NUMBER = 31_337;
const DAY = "1901-02-03";

/** What people would try besides the names of columns. */
const GUESSES = ["actor", "role", "owner", "approved", "admin", "isAdmin", "user", "coach", "id"];

/** Fields that these take besides, where a form has them unticked or not at all: theirs to say. */
const ALSO_THEIRS: Readonly<Record<string, readonly string[]>> = {
  answerItemAction: ["milliseconds"],
  answerAndGoOnAction: ["milliseconds"],
  shareResultAction: ["showsName"],
  copyLadderAction: ["ladderId"],
  editLadderAction: ["step"],
  editPlanAction: ["targetOccupation", "leadingPercent", "ladderId"],
  addHeldAction: ["birthMonth", "status"],
  editHeldAction: ["birthMonth", "status"],
  addActivityAction: ["task", "category"],
  editActivityAction: ["task", "category"],
  importActivityAction: ["task", "category"],
  importHeldAction: ["birthMonth", "status"],
  createPlanAction: ["targetOccupation", "leadingPercent", "ladderId"],
  takeArchiveAction: ["role"],
  "coaching.editEntryAction": ["credentialId"],
};

const camel = (name: string) => name.replaceAll(/_(\w)/g, (_, letter) => letter.toUpperCase());

function canaryOf(type: string, victim: string): string {
  if (type === "uuid") return victim;
  if (/^(timestamp|date)/.test(type)) return type === "date" ? DAY : `${DAY}T04:05:06Z`;
  return /^(integer|smallint|bigint|numeric|double)/.test(type) ? String(NUMBER) : WORD;
}

/** Every column of every table as a field, in both spellings; an id is the victim's, the rest is what nobody says. */
async function everyColumn(victim: string): Promise<Record<string, string>> {
  const { rows } = await owner.execute<{ name: string; type: string }>(sql`
    select column_name as name, min(data_type) as type from information_schema.columns
    where table_schema = 'public' group by 1 order by 1`);
  const guessed = GUESSES.flatMap((name) => [
    [name, WORD],
    [`${name}_id`, victim],
    [`${name}Id`, victim],
  ]);
  const columns = rows.flatMap(({ name, type }) => {
    const value = canaryOf(type, victim);
    return [
      [name, value],
      [camel(name), value],
    ];
  });
  return Object.fromEntries([...guessed, ...columns]);
}

/** Columns in which something stands that only the extra fields said. */
const taken = (change: Change, victim: string): string[] =>
  changed(change).filter((column) => {
    const said = change.after?.[column];
    const text = JSON.stringify(said) ?? "";
    return said === NUMBER || [victim, WORD, DAY].some((one) => text.includes(one));
  });

/** The form with each further field that is not its own. */
const withMore = (name: string, form: Sent, more: Readonly<Record<string, string>>): Sent => {
  const own = new Set([...form.fields.map(([field]) => field), ...(ALSO_THEIRS[name] ?? [])]);
  const further = Object.entries(more).filter(([field]) => !own.has(field));
  return { ...form, fields: [...form.fields, ...further] };
};

class ExtraFields extends Forms {
  readonly without: string[] = [];
  readonly faults: string[] = [];

  constructor(
    app: UnderTest,
    private readonly victim: World,
    private readonly more: Readonly<Record<string, string>>,
    private readonly witness: () => Promise<Change[]>,
  ) {
    super(app);
  }

  /** Sends it with every further field, as the first who may; once more in a world of its own where nothing came of it. */
  async observe(name: string): Promise<void> {
    const who = this.placeOf(name)?.who ?? WHO.find((one) => ACTIONS[name]?.[one]);
    if (!who) return;
    for (const isFresh of [false, true]) {
      if (isFresh) await this.prepare(name);
      if (await this.sendMore(name, who)) return;
    }
    this.without.push(name);
  }

  private async sendMore(name: string, who: Who): Promise<boolean> {
    const given = await this.given(name, who);
    if (!given) return false;
    await this.witness();
    const { status } = await this.send(given.path, who, withMore(name, given.form, this.more));
    const changes = await this.witness();
    if (status >= 500) this.faults.push(`${name}: ${status}`);
    for (const change of changes)
      for (const column of taken(change, this.victim.at.clientId))
        this.faults.push(`${name}: ${change.table}.${column}`);
    return changes.some((change) => !isFootprint(change));
  }
}

/** Sends every action with every column as a further field; answers what of them was taken, and what came to nothing. */
export async function observeExtraFields(app: UnderTest, witness: () => Promise<Change[]>) {
  const victim = await aWorld(app.dataDir);
  const more = await everyColumn(victim.at.clientId);
  const sent = new ExtraFields(app, victim, more, witness);
  await sent.find();
  const names = Object.keys(ACTIONS).filter((name) => !LEAVES.includes(name));
  for (const name of [...names, ...LEAVES]) await sent.observe(name);
  const { faults, without, probes } = sent;
  return { faults, without, probes, fields: Object.keys(more).length };
}
