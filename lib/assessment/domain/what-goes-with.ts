type Hanging = {
  answers: number;
  reflections: number;
  links: number;
  note: { body: string };
};

/** What a person loses with a sitting, in words: only what is there. */
export function whatGoesWith({ answers, reflections, links, note }: Hanging): string[] {
  return [
    "The result, however often it was scored",
    answers === 1 ? "Its one answer" : `Its ${answers} answers`,
    ...counted(reflections, "The one reflection", "reflections you wrote with it"),
    ...(note.body ? ["Your note on it"] : []),
    ...counted(links, "The one link you shared it by", "links you shared it by"),
  ];
}

function counted(count: number, one: string, many: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? one : `The ${count} ${many}`];
}
