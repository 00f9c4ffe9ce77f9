// The tightest script budget of all: what the compiler would add costs more than a redrawn question.
"use no memo";
type KeyboardNoteProps = { isOn: boolean; onChange: (on: boolean) => void };

/** What the keys do, and the switch for those that answer. Not shown where there is no script or no keyboard. */
export function KeyboardNote({ isOn, onChange }: KeyboardNoteProps) {
  return (
    <details className="hidden border-t border-line pt-4 text-sm text-ink-2 pointer-fine:block noscript:hidden">
      <summary className="w-max py-1 text-accent underline decoration-1 underline-offset-4 hover:decoration-2">
        Keyboard
      </summary>
      <p className="pt-2">
        Numbers answer, Enter goes on, Backspace or Alt + Left goes back. Arrows only choose.
      </p>
      <label className="mt-2 flex min-h-8 items-center gap-2">
        <input
          // Chosen before the script was there, it counts as chosen now.
          ref={(box) => {
            if (box && box.checked !== isOn) onChange(box.checked);
          }}
          type="checkbox"
          className="size-4"
          checked={isOn}
          onChange={(event) => onChange(event.target.checked)}
        />
        Number keys answer
      </label>
    </details>
  );
}
