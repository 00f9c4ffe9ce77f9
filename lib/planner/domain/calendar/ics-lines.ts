/** RFC 5545 §3.1: a line holds at most so many octets, its end aside. */
const LINE_OCTETS = 75;

/** Lines as an iCalendar stream: each folded, and ended as the standard asks. */
export const icsLines = (lines: readonly string[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join("");

/** An instant in UTC, as iCalendar writes it. */
export const instant = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, "");

/** Text as a value: backslash, semicolon, comma and line ends are written out; other controls are left away. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    .replaceAll(/\p{Cc}/gu, "");

/** A long line goes on behind a space, never in the middle of a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [out, octets] = ["", 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
