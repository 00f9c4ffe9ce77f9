import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { EVERYBODY } from "@/lib/coaching/domain/client-view";
import { ListTabs } from "./list-tabs";

const words = () => screen.getAllByRole("link").map(({ textContent }) => textContent);

it("says how many stand in each tab, or in none of them", () => {
  const view = { ...EVERYBODY, q: "Ada" };
  const { rerender } = render(<ListTabs counts={{ all: 3, ended: 0 }} view={view} />);
  expect(words()).toEqual(["All", "Needs attention", "Ended"]);
  rerender(
    <ListTabs counts={{ all: 3, ended: 0, attention: 2 }} view={{ ...view, show: "attention" }} />,
  );
  expect(words()).toEqual(["All3", "Needs attention2", "Ended0"]);
});
