import { expect, it } from "vitest";
import { holdsWords } from "./note-search";

it.each([
  ["She is thinking of LEAVING in spring.", "leaving she", true],
  ["She is thinking of leaving.", "leaving autumn", false],
  ["Änderung im März", "märz ÄND", true],
  ["Anything", "", true],
])("%s / %s", (body, search, holds) => expect(holdsWords(body, search)).toBe(holds));
