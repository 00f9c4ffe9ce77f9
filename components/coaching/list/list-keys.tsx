const KEYS = [
  ["J", "the next client"],
  ["K", "the client before"],
  ["X", "chooses the client, or lets go of them"],
  ["Enter", "opens the client"],
  ["F", "finds by name"],
  ["?", "shows these keys, and hides them"],
  ["Esc", "hides them, and leaves the row"],
] as const;

/** What the keys of the list do; `RowKeys` opens it by ?. Not shown where there is no script or no keyboard. */
export const ListKeys = () => (
  <details data-keys className="hidden text-sm text-ink-2 pointer-fine:block noscript:hidden">
    <summary className="w-max py-1 text-accent underline decoration-1 underline-offset-4 hover:decoration-2">
      Keyboard
    </summary>
    <dl className="grid w-max grid-cols-[auto_1fr] gap-x-4 gap-y-1 pt-2">
      {KEYS.map(([key, does]) => (
        <div key={key} className="contents">
          <dt>
            <kbd className="font-semibold">{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </details>
);
