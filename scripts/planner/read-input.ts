import { InputFault } from "@/scripts/psychometrics/input-fault";

/** Standard input whole, as text. @throws InputFault when it is not UTF-8 */
export async function readInput(stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new InputFault(["standard input: is not UTF-8"]);
  }
}
