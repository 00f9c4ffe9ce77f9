"use client";
import { useEffect, useState } from "react";
import { CHOSEN_FORM } from "./chosen-form";

const boxes = () => [
  ...document.querySelectorAll<HTMLInputElement>(`input[type=checkbox][form="${CHOSEN_FORM}"]`),
];

const counted = () => {
  const all = boxes();
  return { shown: all.length, chosen: all.filter(({ checked }) => checked).length };
};

/**
 * How many of the clients that are shown are ticked. They stand in a part of the page that is plain text to React, so
 * they are counted there; `answer`: what may have let go of them.
 */
export function useChosen(answer: unknown) {
  const [count, setCount] = useState({ shown: 0, chosen: 0 });
  useEffect(() => {
    const recount = () => setCount(counted());
    // A reset takes effect after its event.
    const later = () => setTimeout(recount);
    recount();
    document.addEventListener("change", recount);
    document.addEventListener("reset", later);
    return () => {
      document.removeEventListener("change", recount);
      document.removeEventListener("reset", later);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is drawn anew after an answer
  useEffect(() => setCount(counted()), [answer]);
  const chooseAll = (isChosen: boolean) => {
    for (const box of boxes()) box.checked = isChosen;
    setCount(counted());
  };
  return { ...count, chooseAll };
}
