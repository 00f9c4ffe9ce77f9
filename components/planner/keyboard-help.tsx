import { Disclosure } from "@/components/ui/disclosure";
import { Still } from "@/components/ui/still";

const KEYS = [
  ["Arrow keys", "from item to item; Home and End to the first and the last"],
  ["Enter", "opens the item"],
  [
    "M or Space",
    "begins to move: arrows change the quarter, with Shift the length, up and down the lane",
  ],
  ["Enter, Escape", "while moving: keeps it, or puts it back"],
  ["Alt + up, Alt + down", "changes the order within the lane"],
  ["Ctrl + Z, Ctrl + Shift + Z", "undo and redo"],
] as const;

/** How to move about the timeline without a mouse. Single keys act on a focused item only. */
export function KeyboardHelp() {
  return (
    <Still className="mt-3 text-sm print-hidden">
      <Disclosure summary="Keyboard and touch">
        <dl className="grid max-w-measure gap-x-6 gap-y-1 sm:grid-cols-[12rem_1fr]">
          {KEYS.map(([keys, words]) => (
            <div key={keys} className="contents">
              <dt className="font-semibold">{keys}</dt>
              <dd className="text-ink-2">{words}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-2 max-w-measure text-ink-2">
          With a mouse, drag an item along its lane, drag its end to make it longer, or down into
          the tray. With a finger, tap an item’s handle for its menu, or rest on the handle and then
          drag: scrolling never moves anything.
        </p>
      </Disclosure>
    </Still>
  );
}
