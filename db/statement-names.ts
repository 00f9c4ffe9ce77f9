type Bounds = {
  /** How often a text is asked before it is named: what is asked once is not worth a place. */
  after: number;
  /** How many are named: each keeps a plan in the memory of every connection. */
  most: number;
};

/**
 * Answers the name under which a connection keeps a statement's plan, or undefined while it is not worth one.
 * A text has one name for ever, and a name one text.
 */
export function statementNames({ after, most }: Bounds) {
  const names = new Map<string, string>();
  let asked = new Map<string, number>();

  return (text: string): string | undefined => {
    const name = names.get(text);
    if (name !== undefined || names.size >= most) return name;
    const times = (asked.get(text) ?? 0) + 1;
    if (times >= after) {
      asked.delete(text);
      names.set(text, `s${names.size + 1}`);
    } else {
      // Texts that never come again would gather here else.
      if (asked.size >= 4 * most) asked = new Map();
      asked.set(text, times);
    }
    return undefined;
  };
}
