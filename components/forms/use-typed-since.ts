import { type RefObject, useEffect } from "react";

/**
 * An answer resets the form it is to, a moment after its news is drawn. What was written or ticked since the form was
 * sent is not in the answer: it stays.
 *
 * @param control any of the form's own
 */
export function useTypedSince(control: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const form = control.current?.form;
    if (!form) return;
    let sent: ReadonlyMap<Element, string> = new Map();
    const onSubmit = () => {
      sent = new Map(controlsOf(form).map((field) => [field, stateOf(field)]));
    };
    const onReset = () => {
      const kept = controlsOf(form)
        .filter((field) => sent.has(field) && sent.get(field) !== stateOf(field))
        .map(holding);
      sent = new Map();
      // A reset takes effect after its event.
      queueMicrotask(() => {
        for (const putBack of kept) putBack();
      });
    };
    form.addEventListener("submit", onSubmit);
    form.addEventListener("reset", onReset);
    return () => {
      form.removeEventListener("submit", onSubmit);
      form.removeEventListener("reset", onReset);
    };
  }, [control]);
}

type Control = HTMLInputElement | HTMLTextAreaElement;

const controlsOf = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (field): field is Control =>
      field instanceof HTMLTextAreaElement ||
      (field instanceof HTMLInputElement && !/hidden|file/.test(field.type)),
  );

const isTicked = (field: Control): field is HTMLInputElement => /checkbox|radio/.test(field.type);

const stateOf = (field: Control) => (isTicked(field) ? String(field.checked) : field.value);

/** Puts back what stands there now, the caret too, and says so to whoever listens to what is written. */
function holding(field: Control): () => void {
  const { value, selectionStart, selectionEnd } = field;
  const isOn = isTicked(field) && field.checked;
  return () => {
    if (isTicked(field)) field.checked = isOn;
    else field.value = value;
    if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
}
