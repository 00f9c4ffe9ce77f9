/**
 * What is ticked in a form comes as one field each, `take.<id>`: names that repeat would be lost on the way.
 *
 * @param form   as it was sent; anything that is no object has nothing ticked
 * @param prefix with its dot, such as `take.`
 * @returns what stands after the prefix, in the order of the form
 */
export const tickedNames = (form: unknown, prefix: string): string[] =>
  typeof form === "object" && form !== null
    ? Object.keys(form).flatMap((name) =>
        name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
      )
    : [];

/** Adds the ticked names to a form as the list `field`, for a schema to read; what is no form stays as it is. */
export const withTicked = (prefix: string, field: string) => (form: unknown) =>
  typeof form === "object" && form !== null
    ? { ...form, [field]: tickedNames(form, prefix) }
    : form;
