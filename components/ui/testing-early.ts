import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";

/** Shows what a server drew, does to it what a person does before the script is there, and wakes it. */
export function wokenAfter(element: ReactElement, early: (place: HTMLElement) => void) {
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = renderToString(element);
  early(container);
  return render(element, { container, hydrate: true });
}
