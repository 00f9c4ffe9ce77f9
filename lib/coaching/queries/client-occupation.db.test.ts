import { beforeAll, expect, it } from "vitest";
import { anOccupation } from "@/db/testing/catalogue-factories";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { anActor } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { saveProfile } from "@/lib/accounts/commands/save-profile";
import { profileForm } from "@/lib/accounts/domain/profile-form";
import { getProfile } from "@/lib/accounts/queries";
import { chooseOccupation } from "@/lib/catalogue/commands/choose-occupation";
import { getClient, getClientPlan } from ".";

const NURSE = "29-1141.00";

beforeAll(() => anOccupation({ code: NURSE, title: "Registered Nurses" }));

/** A client with an occupation and a plan that aims at it, and their coach, who may see `scopes`. */
async function aClientOf(scopes: readonly ("profile" | "plan")[]) {
  const [client, coach] = [await anActor(), await anActor({ roles: ["client", "coach"] })];
  await chooseOccupation(client, NURSE);
  await aPlan({ clientId: client.userId, targetRole: "Head nurse", targetOccupation: NURSE });
  const engagement = await anEngagement({ clientId: client.userId, coachId: coach.userId });
  for (const scope of scopes) await aGrant(engagement, { scope });
  return { client, coach };
}

it("a coach sees the occupation with the profile, and the target with the plan", async () => {
  const { client, coach } = await aClientOf(["profile", "plan"]);
  const { profile } = await getClient(coach, client.userId);
  expect(profile?.occupation).toEqual({ code: NURSE, title: "Registered Nurses" });
  const { plan } = await getClientPlan(coach, client.userId, "2027-02-01");
  expect(plan?.target).toEqual({ code: NURSE, title: "Registered Nurses", isKnown: true });
});

it("and neither where that scope is not granted", async () => {
  const { client, coach } = await aClientOf(["plan"]);
  expect((await getClient(coach, client.userId)).profile).toBeNull();
  const { client: other, coach: another } = await aClientOf(["profile"]);
  await expect(getClientPlan(another, other.userId, "2027-02-01")).rejects.toThrow("not found");
});

it("stays when the rest of the profile is saved, and goes when it is cleared", async () => {
  const { client } = await aClientOf([]);
  const rest = { jobFamily: null, currentRole: "Nurse", industry: null } as const;
  const { seen } = profileForm(await getProfile(client));
  await saveProfile(client, { name: "Ada", timeZone: "UTC", locale: "en", seen, ...rest });
  expect(await getProfile(client)).toMatchObject({ occupationCode: NURSE, currentRole: "Nurse" });
  await chooseOccupation(client, null);
  expect(await getProfile(client)).toMatchObject({ occupationCode: null, currentRole: "Nurse" });
});
