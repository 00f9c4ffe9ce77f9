import { expect, it } from "vitest";
import { boundedLines } from "./bounded-lines";

const at = (seconds: number) => new Date(seconds * 1000);

function written(bounds: { perKey: number; inAll: number; seconds: number }) {
  const lines: object[] = [];
  return { lines, write: boundedLines<{ what: string }>(bounds, (line) => void lines.push(line)) };
}

it("writes so many lines of one asker in a while, and counts what it left out", () => {
  const { lines, write } = written({ perKey: 2, inAll: 100, seconds: 60 });
  for (let time = 0; time < 10; time += 1) write("ada", { what: "plan" }, at(time));
  expect(lines).toEqual([{ what: "plan" }, { what: "plan" }]);
  write("ben", { what: "review" }, at(11));
  expect(lines.at(-1)).toEqual({ what: "review", leftOut: 8 });
  write("ada", { what: "plan" }, at(60));
  expect(lines.at(-1)).toEqual({ what: "plan" });
});

it("writes so many in all, however many askers there are", () => {
  const { lines, write } = written({ perKey: 2, inAll: 5, seconds: 60 });
  for (let asker = 0; asker < 1000; asker += 1) write(`${asker}`, { what: "plan" }, at(1));
  expect(lines).toHaveLength(5);
  write("later", { what: "plan" }, at(61));
  expect(lines.at(-1)).toEqual({ what: "plan", leftOut: 995 });
});
