/** The form that does something with the clients that are ticked; the ticks stand elsewhere on the page. */
export const CHOSEN_FORM = "chosen-clients";
