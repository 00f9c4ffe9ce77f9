"use client";
import { type ReactNode, useId } from "react";
import { KIND } from "@/components/planner/item-looks";
import { Button } from "@/components/ui/button";
import { quarterText } from "@/lib/kernel/quarter";
import { HORIZON, ITEM_KINDS, type ItemKind, type PlanItem } from "@/lib/planner/domain/plan";
import type { Patch } from "./use-placement";

type MoveMenuProps = {
  id: string;
  item: PlanItem | undefined;
  startsIn: number;
  place: (item: PlanItem, to: Patch) => void;
  reorder: (item: PlanItem, direction: "up" | "down") => void;
};

/** Every move without dragging: the same steps as by keyboard and by mouse, one press each. */
export function MoveMenu({ id, item, startsIn, place, reorder }: MoveMenuProps) {
  return (
    <div
      id={id}
      popover="auto"
      className="popover-below w-64 rounded-lg border border-line-strong bg-surface p-3 text-ink"
    >
      {item && <Choices key={item.id} {...{ id, item, startsIn, place, reorder }} />}
    </div>
  );
}

function Choices({ id, item, startsIn, place, reorder }: MoveMenuProps & { item: PlanItem }) {
  const last = startsIn + HORIZON - item.quarters;
  const { startsIn: at, quarters } = item;
  const close = () => document.getElementById(id)?.hidePopover();
  const go = (to: Partial<Patch>) => {
    close();
    place(item, { startsIn: at, quarters, ...to });
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="truncate font-semibold">{item.title}</p>
      {at !== null && (
        <div className="grid grid-cols-2 gap-1.5">
          <Step off={at <= startsIn} act={() => go({ startsIn: at - 1 })}>
            Earlier
          </Step>
          <Step off={at >= last} act={() => go({ startsIn: at + 1 })}>
            Later
          </Step>
          <Step off={quarters <= 1} act={() => go({ quarters: quarters - 1 })}>
            Shorter
          </Step>
          <Step off={at >= last} act={() => go({ quarters: quarters + 1 })}>
            Longer
          </Step>
          <Step
            act={() => {
              close();
              reorder(item, "up");
            }}
          >
            Up in lane
          </Step>
          <Step
            act={() => {
              close();
              reorder(item, "down");
            }}
          >
            Down in lane
          </Step>
        </div>
      )}
      <ChooseAndGo
        label="To quarter"
        value={String(at ?? startsIn)}
        options={Array.from({ length: last - startsIn + 1 }, (_, step) => ({
          value: String(startsIn + step),
          label: quarterText(startsIn + step),
        }))}
        go={(value) => go({ startsIn: Number(value) })}
      />
      {item.credentialId === null && (
        <ChooseAndGo
          label="To lane"
          value={item.kind}
          options={ITEM_KINDS.map((kind) => ({ value: kind, label: KIND[kind].lane }))}
          go={(value) => {
            const kind: ItemKind | undefined = ITEM_KINDS.find((one) => one === value);
            if (kind) go({ kind });
          }}
        />
      )}
      {at !== null && <Step act={() => go({ startsIn: null })}>To the tray</Step>}
    </div>
  );
}

type StepProps = { act: () => void; off?: boolean; children: ReactNode };

const Step = ({ act, off = false, children }: StepProps) => (
  <Button variant="secondary" size="compact" disabled={off} onClick={act}>
    {children}
  </Button>
);

type ChooseAndGoProps = {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  go: (value: string) => void;
};

function ChooseAndGo({ label, value, options, go }: ChooseAndGoProps) {
  const id = useId();
  return (
    <form
      className="flex items-end gap-1.5"
      action={(form) => {
        const chosen = form.get("to");
        if (typeof chosen === "string") go(chosen);
      }}
    >
      <label htmlFor={id} className="flex min-w-0 flex-1 flex-col gap-1 text-sm">
        {label}
        <select
          id={id}
          name="to"
          defaultValue={value}
          className="min-h-9 w-full rounded-sm border border-line-strong bg-surface px-2 text-sm"
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" variant="secondary" size="compact">
        Move
      </Button>
    </form>
  );
}
