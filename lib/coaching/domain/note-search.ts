/** Whether a note holds every word that is looked for, in any case. */
export function holdsWords(body: string, search: string): boolean {
  const text = body.toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
