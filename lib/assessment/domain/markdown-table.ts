const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

/**
 * A table in Markdown.
 *
 * @param head names of the columns
 * @param rows as many cells each as there are columns; bars in them are escaped
 */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
