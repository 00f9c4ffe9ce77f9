const FIELDS = "input:not([type=hidden]),textarea,select";

/** Whether somebody has typed, ticked or chosen something within `place` that a form would send and has not. */
export function isBeingFilled(place: ParentNode): boolean {
  // What was sent and refused stands as the field's own value by now.
  if (place.querySelector("[aria-invalid=true]")) return true;
  return [...place.querySelectorAll<HTMLInputElement>(FIELDS)].some(
    (field) => field.form !== null && isChanged(field),
  );
}

function isChanged(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (field instanceof HTMLSelectElement) return isChosenAnew(field);
  if (!(field instanceof HTMLInputElement)) return false;
  const isTicked = field.type === "checkbox" || field.type === "radio";
  return isTicked
    ? field.checked !== field.defaultChecked
    : field.value !== field.getAttribute("value") && field.value !== "";
}

/** A list in which nothing is chosen from the start begins with its first line. */
function isChosenAnew(field: HTMLSelectElement): boolean {
  const options = [...field.options];
  const first = Math.max(
    0,
    options.findIndex(({ defaultSelected }) => defaultSelected),
  );
  return options.length > 0 && field.selectedIndex !== first;
}
