import { expect, it, vi } from "vitest";
import { wokenAfter } from "@/components/ui/testing-early";
import { FollowChoice } from "./follow-choice";

it("takes what was chosen before the script was there", () => {
  const choose = vi.fn();
  wokenAfter(<FollowChoice rule="stay" choose={choose} />, (place) => {
    const list = place.querySelector("select");
    if (list) list.value = "gap";
  });
  expect(choose).toHaveBeenCalledWith("gap");
});
