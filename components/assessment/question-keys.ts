import { useEffect } from "react";

type QuestionKeys = {
  isOn: boolean;
  choose: (value: number) => void;
  next: () => void;
  back: () => void;
};

/** Keys of a question: 1 to as many as it has answers, at most 5, answer; Enter goes on, Backspace and Alt+Left go back. Arrows stay the radios' own. */
export function useQuestionKeys({ isOn, choose, next, back }: QuestionKeys): void {
  useEffect(() => {
    const act = (event: KeyboardEvent): (() => void) | null => {
      if (event.altKey && event.key === "ArrowLeft") return back;
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return null;
      if (event.key === "Backspace") return back;
      if (event.key === "Enter") return isPressable(event.target) ? null : next;
      if (!isOn || !/^[1-5]$/.test(event.key)) return null;
      return () => choose(Number(event.key) - 1);
    };
    const listen = (event: KeyboardEvent) => {
      const deed = event.defaultPrevented ? null : act(event);
      if (!deed) return;
      event.preventDefault();
      if (!event.repeat) deed();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isOn, choose, next, back]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches("textarea, select, input:not([type=radio], [type=checkbox])");

const isPressable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("a, button, summary, [type=checkbox]");
