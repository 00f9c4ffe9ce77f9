import { expect, it, vi } from "vitest";
import { wokenAfter } from "@/components/ui/testing-early";
import { KeyboardNote } from "./keyboard-note";

it("takes what was chosen before the script was there", () => {
  const choose = vi.fn();
  wokenAfter(<KeyboardNote isOn onChange={choose} />, (place) =>
    place.querySelector("input")?.click(),
  );
  expect(choose).toHaveBeenCalledWith(false);
});
