import { expect, it } from "vitest";
import { labelSides } from "./label-sides";

it("puts a label to the right where there is room", () => {
  expect(labelSides([{ x: 200, y: 200, width: 20 }], 400)).toEqual(["right"]);
});

it("turns away from the edge and from a neighbour", () => {
  expect(labelSides([{ x: 395, y: 200, width: 20 }], 400)).toEqual(["left"]);
  const [first] = labelSides(
    [
      { x: 200, y: 200, width: 20 },
      { x: 220, y: 200, width: 20 },
    ],
    400,
  );
  expect(first).toBe("left");
});

it("keeps two labels in one place apart", () => {
  const mark = { x: 200, y: 200, width: 20 };
  const sides = labelSides([mark, mark, mark, mark], 400);
  expect(new Set(sides).size).toBe(4);
});
