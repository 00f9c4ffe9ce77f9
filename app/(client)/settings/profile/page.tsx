import type { Metadata } from "next";
import { ProfileForm } from "@/components/accounts/profile-form";
import { OwnOccupation } from "@/components/catalogue/own-occupation";
import { Section } from "@/components/layout/section";
import { profileForm } from "@/lib/accounts/domain/profile-form";
import { getProfile } from "@/lib/accounts/queries";
import { getOccupationChoice, listJobFamilies } from "@/lib/catalogue/queries";
import { jobFilter } from "@/lib/catalogue/schema";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Profile" };

const INDUSTRIES = [
  "Agriculture",
  "Arts and media",
  "Construction",
  "Education",
  "Energy and utilities",
  "Finance and insurance",
  "Government",
  "Health care",
  "Hospitality",
  "Information technology",
  "Law",
  "Manufacturing",
  "Non-profit",
  "Professional services",
  "Real estate",
  "Research",
  "Retail and trade",
  "Transport and logistics",
];

export default async function ProfilePage({ searchParams }: PageProps<"/settings/profile">) {
  const { job } = jobFilter.parse(await searchParams);
  const actor = await requireActor();
  const [profile, families] = await Promise.all([getProfile(actor), listJobFamilies()]);
  const code = profile.occupationCode;
  const choice = await getOccupationChoice(code, job);
  return (
    <>
      <Section title="Profile" lead={`You sign in as ${profile.email}.`}>
        <ProfileForm
          profile={profileForm(profile)}
          zones={["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")]}
          families={families.map(({ slug, name }) => ({ value: slug, label: name }))}
          industries={INDUSTRIES}
        />
      </Section>
      <Section
        id="occupation"
        title="Your occupation"
        lead="The occupation of the catalogue that comes nearest to your work. Next roles are looked up from it. A coach sees it with your profile, if you share that."
      >
        <OwnOccupation here="/settings/profile" code={code} job={job} {...choice} />
      </Section>
    </>
  );
}
