import { Disclosure } from "@/components/ui/disclosure";

type KeyboardNoteProps = { isOn: boolean; onChange: (on: boolean) => void };

/** What the keys do, and the switch for those that answer. Not shown where there is no script or no keyboard. */
export function KeyboardNote({ isOn, onChange }: KeyboardNoteProps) {
  return (
    <div className="hidden border-t border-line pt-4 text-sm text-ink-2 pointer-fine:block noscript:hidden">
      <Disclosure summary="Keyboard">
        <p>1 to 5 answer, Enter goes on, Backspace or Alt + Left goes back. Arrows only choose.</p>
        <label className="mt-2 flex min-h-8 items-center gap-2">
          <input
            type="checkbox"
            className="size-4"
            checked={isOn}
            onChange={(event) => onChange(event.target.checked)}
          />
          Number keys answer
        </label>
      </Disclosure>
    </div>
  );
}
