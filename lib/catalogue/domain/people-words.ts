/** How many people a change touches, as an operator may know it; null stands for fewer than five. */
export function peopleWords(people: number | null): string {
  if (people === null) return "fewer than five people";
  return people === 0 ? "nobody" : `${people} people`;
}
