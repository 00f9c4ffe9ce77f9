import type { Metadata } from "next";
import { ProfileForm } from "@/components/accounts/profile-form";
import { Section } from "@/components/layout/section";
import { getProfile } from "@/lib/accounts/queries";
import { listJobFamilies } from "@/lib/catalogue/queries";
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

export default async function ProfilePage() {
  const actor = await requireActor();
  const [profile, families] = await Promise.all([getProfile(actor), listJobFamilies()]);
  return (
    <Section title="Profile" lead={`You sign in as ${profile.email}.`}>
      <ProfileForm
        profile={profile}
        zones={["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")]}
        families={families.map(({ slug, name }) => ({ value: slug, label: name }))}
        industries={INDUSTRIES}
      />
    </Section>
  );
}
