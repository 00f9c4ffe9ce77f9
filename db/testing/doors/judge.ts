import { ACTIONS, HANDLERS, PAGES } from "./every-door";
import { type Act, type Answer, type Door, WHO, type Who } from "./row";

// Holds what was seen over HTTP against the table. Pure, so that a flipped table can be judged as well.

export type SeenAnswers = Readonly<
  Record<string, Readonly<Record<string, Readonly<Partial<Record<Who, string>>>>>>
>;
export type SeenEffects = Readonly<Record<string, Readonly<Partial<Record<Who, boolean>>>>>;

type Doors = Readonly<Record<string, Door>>;

/** A prefetch carries nothing that a page would have to be asked for: it is the same for everybody. */
const expected = (channel: string, cell: Answer): Answer =>
  channel === "prefetch" ? "opens" : cell;

/** Where a door answered otherwise than the table says, or was not tried. */
export function wrongAnswers(
  seen: SeenAnswers,
  doors: Doors = { ...PAGES, ...HANDLERS },
): string[] {
  return Object.entries(doors).flatMap(([door, cells]) =>
    Object.entries(seen[door] ?? { nowhere: {} }).flatMap(([channel, answers]) =>
      WHO.flatMap((who) => {
        const answer = answers[who];
        const isSeldom = answer === undefined && channel !== "page" && channel !== "nowhere";
        const said = expected(channel, cells[who]);
        return isSeldom || answer === said
          ? []
          : [`${door} (${channel}) for ${who}: ${answer}, not ${said}`];
      }),
    ),
  );
}

/** Where an action changed what it may not, or left what it may change; what was not sent says nothing. */
export function wrongEffects(
  seen: SeenEffects,
  actions: Readonly<Record<string, Act>> = ACTIONS,
): string[] {
  return Object.entries(actions).flatMap(([name, cells]) =>
    WHO.flatMap((who) => {
      const effect = seen[name]?.[who];
      return effect === undefined || effect === cells[who]
        ? []
        : [`${name} by ${who}: ${effect ? "changed something" : "changed nothing"}`];
    }),
  );
}
