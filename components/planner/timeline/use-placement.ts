"use client";
import { useRouter } from "next/navigation";
import { startTransition, useEffect, useOptimistic, useRef, useState } from "react";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { quarterText } from "@/lib/kernel/quarter";
import {
  changeKindAction,
  placeItemAction,
  redoAction,
  reorderItemAction,
  undoAction,
} from "@/lib/planner/actions";
import { type FollowRule, followMove } from "@/lib/planner/domain/follow-move";
import type { ItemKind, PlanItem } from "@/lib/planner/domain/plan";

export type Patch = { startsIn: number | null; quarters: number; kind?: ItemKind };
type Saved = { version: number; versions: Record<string, number> };
type Patches = ReadonlyMap<string, Partial<PlanItem>>;
type Plan = {
  id: string;
  startsIn: number;
  version: number;
  versions: Record<string, number>;
  items: readonly PlanItem[];
};

/** A step that was not saved: what was wanted, what stands now, and how to insist. */
export type Failure = {
  message: string;
  conflict: { itemId: string; wanted: Patch; stands: string; version: number } | null;
};

const quarterOrEmpty = (quarter: number | null) => (quarter === null ? "" : quarterText(quarter));

function formOf(fields: Record<string, string | number>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  return form;
}

/**
 * Items as they will be once the server agrees, and the steps that make them so. Steps are sent one
 * after the other with the newest version known; one that fails rolls back and says so.
 */
export function usePlacement(plan: Plan, follow: FollowRule, say: (words: string) => void) {
  const router = useRouter();
  const [items, patch] = useOptimistic(plan.items, (now, patches: Patches) =>
    now.map((item) => {
      const to = patches.get(item.id);
      return to ? { ...item, ...to } : item;
    }),
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  const known = useRef({ plan: plan.version, items: plan.versions });
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    known.current = { plan: plan.version, items: plan.versions };
  }, [plan.version, plan.versions]);

  const learn = (state: FormState<Saved>) => {
    if (state.ok !== true || !state.result) return;
    const { version, versions } = state.result;
    known.current = { plan: version, items: { ...known.current.items, ...versions } };
  };

  const send = (
    patches: Patches,
    act: () => Promise<FormState<Saved>>,
    failed: (state: Extract<FormState, { ok: false }>) => Failure,
  ) =>
    startTransition(async () => {
      patch(patches);
      setFailure(null);
      const turn = queue.current.then(act);
      queue.current = turn.catch(() => undefined);
      const state = await turn.catch(() => offline);
      learn(state);
      if (state.ok !== false) return;
      const told = failed(state);
      say(told.message);
      startTransition(() => setFailure(told));
      if (state.code === "conflict") router.refresh();
    });

  const place = (item: PlanItem, to: Patch, version?: number) => {
    const one = () => ({
      planId: plan.id,
      itemId: item.id,
      version: version ?? known.current.items[item.id] ?? 0,
    });
    const where = () => ({
      startsIn: quarterOrEmpty(to.startsIn),
      quarters: to.quarters,
      follow,
      planVersion: known.current.plan,
    });
    const act = async (): Promise<FormState<Saved>> => {
      const isMoved = to.startsIn !== item.startsIn || to.quarters !== item.quarters;
      if (!to.kind || to.kind === item.kind)
        return placeItemAction(untouched, formOf({ ...one(), ...where() }));
      const changed = await changeKindAction(untouched, formOf({ ...one(), kind: to.kind }));
      learn(changed);
      return isMoved && changed.ok
        ? placeItemAction(untouched, formOf({ ...one(), ...where() }))
        : changed;
    };
    send(followed(items, item, to), act, (state) => ({
      message: `${item.title} was not moved and is back where it was. ${state.message}`,
      conflict:
        state.code === "conflict" && state.current?.startsIn !== undefined
          ? {
              itemId: item.id,
              wanted: to,
              stands: `${state.current.startsIn || "the tray"}, ${state.current.quarters} quarter(s)`,
              version: Number(state.current.version),
            }
          : null,
    }));
  };

  const reorder = (item: PlanItem, direction: "up" | "down") => {
    const act = () =>
      reorderItemAction(
        untouched,
        formOf({
          planId: plan.id,
          itemId: item.id,
          version: known.current.items[item.id] ?? 0,
          direction,
        }),
      );
    send(new Map(), act, ({ message }) => ({ message, conflict: null }));
  };

  const step = (way: "undo" | "redo") => {
    const action = way === "undo" ? undoAction : redoAction;
    const act = async () => {
      const state = await action(
        untouched,
        formOf({ planId: plan.id, version: known.current.plan }),
      );
      if (state.ok && state.result)
        say(`${way === "undo" ? "Undone" : "Redone"}: ${state.result.label}.`);
      return state;
    };
    send(new Map(), act, ({ message }) => ({ message, conflict: null }));
  };

  /** Everything that a move changes: the item, and what comes after it as far as it follows. */
  function followed(now: readonly PlanItem[], item: PlanItem, to: Patch): Patches {
    const moved = now.map((one) => (one.id === item.id ? { ...one, ...to } : one));
    const starts = followMove({ items: moved, startsIn: plan.startsIn }, item, follow);
    return new Map<string, Partial<PlanItem>>([
      [item.id, to],
      ...[...starts].map(([id, startsIn]) => [id, { startsIn }] as const),
    ]);
  }

  return { items, followed, place, reorder, step, failure, forget: () => setFailure(null) };
}

const offline: FormState<never> = {
  ok: false,
  code: "unavailable",
  message: "The server could not be reached. Try again in a moment.",
  fieldErrors: {},
  values: {},
};
