"use client";
// On every page: what the compiler would add weighs more than drawing ten lines again.
"use no memo";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { useAnswers } from "./use-answers";

type SearchBoxProps = {
  /** What the page was asked for. */
  text?: string;
  /** Whether the answers lie over what follows; else they push it down. */
  isFloating?: boolean;
};

/** Where an arrow leads among so many lines; beyond either end is the box itself, -1. */
function arrived(key: string, at: number, lines: number): number | null {
  if (key === "ArrowDown") return at + 1 < lines ? at + 1 : -1;
  if (key === "ArrowUp") return at < 0 ? lines - 1 : at - 1;
  if (at < 0) return null;
  return key === "Home" ? 0 : key === "End" ? lines - 1 : null;
}

/** One box over the catalogue: answers as one types, all by keyboard; without a script a form that leads to a page. */
export function SearchBox({ text = "", isFloating = false }: SearchBoxProps) {
  const id = useId();
  const { answer, ask, close } = useAnswers();
  const [at, setAt] = useState(-1);
  const lines = answer?.lines ?? [];

  // Typed into the plain form before this took its place; nobody reads what would be asked for once this is gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    if (!isFloating) ask(text);
    return close;
  }, []);

  // The line one stands on stays in sight.
  useEffect(() => {
    if (at >= 0) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [at, id]);

  function press(event: KeyboardEvent) {
    // Escape closes the list first, then what the box stands in; Enter in mid-word belongs to the keyboard.
    if (event.nativeEvent.isComposing || answer === null) return;
    const line = lines[at];
    const next = arrived(event.key, at, lines.length);
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && line) location.assign(line.href);
    else if (next !== null) setAt(next);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2022 do not know <search>.
    <form
      action="/search"
      role="search"
      className="relative"
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || close()}
    >
      <label htmlFor={id} className="sr-only">
        Job, title, credential or ladder
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          name="q"
          defaultValue={text}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          // biome-ignore lint/a11y/noAutofocus: one opened the panel in order to type.
          autoFocus={!isFloating}
          placeholder="RN, dev lead, CISSP …"
          className="find-box"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={lines.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={lines[at] ? `${id}-${at}` : undefined}
          onKeyDown={press}
          onChange={(event) => {
            setAt(-1);
            ask(event.target.value);
          }}
        />
        <button type="submit" className="btn btn-primary btn-default">
          Find
        </button>
      </div>
      <div className={answer ? (isFloating ? "found found-over" : "found") : "hidden"}>
        <p role="status" className={answer?.note || lines.length === 0 ? "found-note" : "sr-only"}>
          {answer && said(answer.note, lines.length)}
        </p>
        <div id={`${id}-list`} role="listbox" aria-label="Found">
          {lines.map(({ href, title, kind, detail }, index) => (
            <a
              key={href}
              id={`${id}-${index}`}
              href={href}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="found-line"
            >
              {title}
              <span>{detail ? `${kind} · ${detail}` : kind}</span>
            </a>
          ))}
        </div>
      </div>
    </form>
  );
}

function said(note: string | null, lines: number): string {
  if (lines === 0) return "Nothing by that name. Fewer words may find it.";
  return `${note ?? ""} ${lines === 1 ? "One found" : `${lines} found`}: the arrow keys choose.`.trim();
}
