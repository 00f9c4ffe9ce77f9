import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import type { AskedMany } from "@/lib/coaching/domain/asked-many";
import { untouched } from "@/lib/kernel/form-state";
import { AskedChosen } from "./ask-chosen";

afterEach(cleanup);

const answered = (over: Partial<AskedMany> = {}) =>
  render(
    <AskedChosen
      submit={() => undefined}
      state={untouched}
      asked={{
        ...{ scope: "plan", purpose: "To see", isSure: false, asked: ["ada", "zoe"] },
        ...{ refused: [{ words: "You see that already.", people: 3 }], ...over },
      }}
    />,
  );

it("says whom it would ask and why not the others, and asks only those once it is confirmed", () => {
  const { container } = answered();
  expect(screen.getByText("2 clients would be asked for “Plan”, for: To see")).toBeDefined();
  expect(screen.getByText("Not 3: You see that already.")).toBeDefined();
  const sent = new FormData(container.querySelector("form") ?? undefined);
  expect([...sent.keys()].filter((name) => name !== "idempotencyKey")).toEqual([
    ...["scope", "purpose", "does", "client.ada", "client.zoe"],
  ]);
  expect(screen.getByRole("button", { name: "Ask 2 clients" })).toBeDefined();
});

it("has nothing to confirm where nobody is left, and once it is done", () => {
  answered({ asked: [] });
  expect(screen.getByText("Nobody would be asked for “Plan”.")).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
  cleanup();
  answered({ isSure: true, asked: ["ada"] });
  expect(screen.getByText("1 client asked for “Plan”. They decide.")).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
});
