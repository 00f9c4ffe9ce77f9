import { expect, it } from "vitest";
import { anActor } from "@/db/testing/factories";
import { profileForm } from "@/lib/accounts/domain/profile-form";
import { getProfile } from "@/lib/accounts/queries";
import type { Actor } from "@/lib/kernel/actor";
import { saveOccupation } from "./save-occupation";
import { saveProfile } from "./save-profile";

const said = {
  ...{ name: "Ada", timeZone: "UTC", locale: "en" as const },
  ...{ jobFamily: null, currentRole: "Nurse", industry: null },
};
const seenBy = async (actor: Actor) => profileForm(await getProfile(actor)).seen;

it("tells the second of two tabs, shows what stands now, and lets it decide", async () => {
  const ada = await anActor();
  const seen = await seenBy(ada);
  await saveProfile(ada, { ...said, seen });
  const second = { ...said, currentRole: "Lead nurse" };
  const now = await seenBy(ada);
  await expect(saveProfile(ada, { ...second, seen })).rejects.toMatchObject({
    code: "conflict",
    current: { name: "Ada", currentRole: "Nurse", industry: "", seen: now },
  });
  expect(await getProfile(ada)).toMatchObject({ currentRole: "Nurse" });
  await saveProfile(ada, { ...second, seen: now });
  expect(await getProfile(ada)).toMatchObject({ currentRole: "Lead nurse" });
});

it("of two that save at once, on a profile never saved before, one wins and one is told", async () => {
  const ada = await anActor();
  const seen = await seenBy(ada);
  const answers = await Promise.allSettled(
    ["Nurse", "Midwife"].map((currentRole) => saveProfile(ada, { ...said, currentRole, seen })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

it("is not disturbed by an occupation chosen meanwhile: the form does not hold it", async () => {
  const ada = await anActor();
  const seen = await seenBy(ada);
  await saveOccupation(ada, "29-1141.00");
  await saveProfile(ada, { ...said, seen });
  expect(await getProfile(ada)).toMatchObject({
    currentRole: "Nurse",
    occupationCode: "29-1141.00",
  });
});
