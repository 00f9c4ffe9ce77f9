import fc from "fast-check";
import { expect, it } from "vitest";
import { MAIL_KINDS } from "./mail-kinds";
import { kindsWith, MAIL_PACES, type MailPaces, mailPaces } from "./mail-pace";

it("lets every kind come at once while nothing is said", () => {
  expect(kindsWith(mailPaces({ off: [], daily: [] }), "at once")).toEqual(MAIL_KINDS);
});

it("stops a kind that would come once a day, and lets it come so again", () => {
  const daily = [...MAIL_KINDS];
  expect(mailPaces({ off: ["consent-asked"], daily })["consent-asked"]).toBe("off");
  expect(mailPaces({ off: [], daily })["consent-asked"]).toBe("daily");
});

it("overlooks kinds that there are no more", () => {
  expect(Object.keys(mailPaces({ off: ["gone"], daily: ["gone"] }))).toEqual(MAIL_KINDS);
});

it("keeps whatever was chosen for each", () => {
  const paces = fc.tuple(...MAIL_KINDS.map(() => fc.constantFrom(...MAIL_PACES)));
  fc.assert(
    fc.property(paces, (chosen) => {
      const said = Object.fromEntries(
        MAIL_KINDS.map((kind, at) => [kind, chosen[at]]),
      ) as MailPaces;
      const kept = { off: kindsWith(said, "off"), daily: kindsWith(said, "daily") };
      expect(mailPaces(kept)).toEqual(said);
    }),
  );
});
