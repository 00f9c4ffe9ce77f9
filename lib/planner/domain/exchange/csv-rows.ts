/**
 * The cells of a CSV text (RFC 4180: quotes doubled inside quotes, lines ended by CRLF, LF or CR). Small enough for
 * the browser, where an archive is read; what is malformed is read as well as it can be.
 */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], "", false];
  const endCell = () => {
    row.push(cell);
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  };
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  for (let at = 0; at < plain.length; at++) {
    const character = plain[at] ?? "";
    if (isQuoted && character === '"' && plain[at + 1] === '"') cell += plain[++at];
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === ",") endCell();
    else if (!isQuoted && character === "\n") endRow();
    else cell += character;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}
