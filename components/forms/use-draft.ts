import { type RefObject, useEffect } from "react";

/**
 * Keeps the words of a form in this tab until they are saved, and puts them back after a reload; what was written
 * before the script was there counts as written now. Hidden fields and the form's own ids stay out of it.
 */
export function useDraft(key: string, form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const fields = [...(form.current?.elements ?? [])];
    const early = new Set(fields.filter(isChanged).map(({ name }) => name));
    const kept = Object.entries(read(key));
    for (const [name, value] of kept) {
      const field = form.current?.elements.namedItem(name);
      if (isWritten(field) && !early.has(name)) field.value = value;
    }
    if (kept.length + early.size > 0)
      form.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [key, form]);

  return {
    remember: () => {
      if (form.current) write(key, wordsOf(new FormData(form.current)));
    },
    /** Forgets the draft, unless more was written since `sent`. */
    forget: (sent: FormData) => {
      const now = form.current ? wordsOf(new FormData(form.current)) : {};
      if (JSON.stringify(now) === JSON.stringify(wordsOf(sent))) write(key, {});
    },
  };
}

type Words = Record<string, string>;

const isWritten = (field: Element | RadioNodeList | null | undefined) =>
  field instanceof HTMLTextAreaElement ||
  field instanceof HTMLInputElement ||
  field instanceof RadioNodeList;

/** Differs from what the server wrote. */
const isChanged = (field: Element): field is HTMLTextAreaElement | HTMLInputElement =>
  (field instanceof HTMLTextAreaElement && field.value !== field.defaultValue) ||
  (field instanceof HTMLInputElement &&
    field.type !== "hidden" &&
    (field.value !== field.defaultValue || field.checked !== field.defaultChecked));

/** What a form carries beside the words. */
const HIDDEN = /^(attemptId|quarter|idempotencyKey|version|draftVersion|\$)/;

function wordsOf(form: FormData): Words {
  const words: Words = {};
  for (const [name, value] of form)
    if (typeof value === "string" && !HIDDEN.test(name)) words[name] = value;
  return words;
}

function read(key: string): Words {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(
        (entry): entry is [string, string] => typeof entry[1] === "string",
      ),
    );
  } catch {
    return {};
  }
}

function write(key: string, words: Words) {
  try {
    if (Object.keys(words).length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(words));
  } catch {
    // A full or forbidden store: the words are still in the form.
  }
}
