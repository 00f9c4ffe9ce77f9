import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { InputFault } from "./input-fault";

/**
 * The text of a UTF-8 file. Relative paths start where npm was called (INIT_CWD), because npm
 * changes the folder.
 * @throws InputFault when it cannot be read or is not UTF-8
 */
export function readText(file: string): string {
  const bytes = readBytes(file);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputFault([`${file}:${firstBadLine(bytes)}:1: this line is not UTF-8`]);
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "unreadable";
    throw new InputFault([`${file}: cannot be read (${code})`]);
  }
}

function firstBadLine(bytes: Buffer): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [line, start] = [1, 0];
  for (;;) {
    const next = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, next === -1 ? bytes.length : next));
    } catch {
      return line;
    }
    if (next === -1) return line;
    start = next + 1;
    line++;
  }
}
