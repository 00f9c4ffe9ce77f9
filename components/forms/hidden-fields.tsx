"use client";
"use no memo";
import { useRef, useState } from "react";
import type { FormState } from "@/lib/kernel/form-state";
import { useTypedSince } from "./use-typed-since";

type HiddenFieldsProps = {
  state: FormState;
  fields?: Readonly<Record<string, string | number>>;
};

/** `crypto.randomUUID` is missing on plain http; random bytes are not. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/**
 * Ids and version a form carries, and one key per answer: sending the same form twice acts once. What is written while
 * the answer is on its way stays.
 */
export function HiddenFields({ state, fields = {} }: HiddenFieldsProps) {
  const [{ answered, key }, setKey] = useState(() => ({ answered: state, key: newKey() }));
  if (answered !== state) setKey({ answered: state, key: newKey() });
  const own = useRef<HTMLInputElement>(null);
  useTypedSince(own);
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input ref={own} type="hidden" name="idempotencyKey" value={key} suppressHydrationWarning />
    </>
  );
}
