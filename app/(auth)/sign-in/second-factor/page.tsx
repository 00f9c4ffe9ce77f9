import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ProveFactorForm } from "@/components/accounts/prove-factor-form";
import { SecondFactorSetUp } from "@/components/accounts/second-factor-set-up";
import { PageHeader } from "@/components/layout/page-header";
import { SignOutForm } from "@/components/layout/sign-out-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { signOutAction } from "@/lib/accounts/actions";
import { getSecondFactor } from "@/lib/accounts/queries";
import { safeNext } from "@/lib/platform/safe-next";
import { findBearer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Second factor" };

export default async function SecondFactorPage({
  searchParams,
}: PageProps<"/sign-in/second-factor">) {
  const { next } = await searchParams;
  const onward = safeNext(typeof next === "string" ? next : null);
  const bearer = await findBearer();
  if (!bearer) redirect("/sign-in");
  if (bearer.isWhole) redirect(onward ?? "/overview");
  return (
    <>
      <PageHeader
        title={bearer.hasFactor ? "Your code" : "Set up a second factor"}
        lead={
          bearer.hasFactor
            ? "Your password was right. One more step."
            : "Coaches and admins see what others confide. So a password alone does not let you in."
        }
      />
      <div className="grid gap-8">
        {bearer.hasFactor && <ProveFactorForm next={onward} />}
        {!bearer.hasFactor && bearer.justProved && (
          <SecondFactorSetUp
            onTrial={(await getSecondFactor(bearer)).onTrial}
            next={onward ?? "/overview"}
          />
        )}
        {!bearer.hasFactor && !bearer.justProved && (
          <Notice>
            Your sign-in is a while ago. Sign out, sign in again, then set it up here.
          </Notice>
        )}
        <SignOutForm action={signOutAction}>
          <Button type="submit" variant="quiet" size="compact">
            Sign out instead
          </Button>
        </SignOutForm>
      </div>
    </>
  );
}
