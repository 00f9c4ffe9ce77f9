import type { Metadata } from "next";
import { ChangePasswordForm } from "@/components/accounts/change-password-form";
import { EmailAddressPart } from "@/components/accounts/email-address-part";
import { IssuerPart } from "@/components/accounts/issuer-part";
import { MailedLinkPart } from "@/components/accounts/mailed-link-part";
import { SecondFactorPart } from "@/components/accounts/second-factor-part";
import { SessionList } from "@/components/accounts/session-list";
import { Section } from "@/components/layout/section";
import { issuerFaultWords } from "@/lib/accounts/domain/issuer-fault";
import { isClientAlone } from "@/lib/accounts/domain/magic-link";
import { mayDoWithout } from "@/lib/accounts/domain/second-factor";
import { getAddress, getSecondFactor, listSessions } from "@/lib/accounts/queries";
import { MOST_SESSIONS } from "@/lib/platform/begin-session";
import { env } from "@/lib/platform/env";
import type { Identity } from "@/lib/platform/issuer";
import { issuerOffer } from "@/lib/platform/issuer-cookies";
import { safeNext } from "@/lib/platform/safe-next";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Sign-in and security" };

export default async function SecurityPage({ searchParams }: PageProps<"/settings/security">) {
  const actor = await requireActor();
  const { next, oidc } = await searchParams;
  const words = new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: actor.timeZone,
  });
  const sessions = (await listSessions(actor)).map(({ createdAt, lastSeenAt, ...session }) => ({
    ...session,
    signedIn: words.format(createdAt),
    seen: words.format(lastSeenAt),
  }));
  const factor = await getSecondFactor(actor);
  const { email, signsInByMail, issuerSince, change } = await getAddress(actor);
  const offer = env.oidc && (await issuerOffer.read());
  return (
    <>
      <Section
        title="Where you are signed in"
        lead={`A sign-in ends after seven days, or after twelve hours without use. At most ${MOST_SESSIONS} are open at once: one more ends the oldest.`}
      >
        <SessionList sessions={sessions} />
      </Section>
      <Section
        id="second-factor"
        title="Second factor"
        lead="A code from your phone beside the password. Whoever learns the password still does not get in. Coaches and admins need one."
      >
        <SecondFactorPart
          factor={factor}
          since={factor.since && words.format(factor.since)}
          mayDoWithout={mayDoWithout(actor.roles, env.secondFactor)}
          justProved={actor.justProved === true}
          next={safeNext(typeof next === "string" ? next : null) ?? "/settings/security"}
        />
      </Section>
      <Section title="E-mail address">
        <EmailAddressPart
          email={email}
          change={change && { ...change, until: words.format(change.expiresAt) }}
          justProved={actor.justProved === true}
        />
      </Section>
      <Section
        title="Sign-in by a mailed link"
        lead="In place of the password: whoever reads your mailbox can ask for a link that signs in once."
      >
        <MailedLinkPart
          isFor={isClientAlone(actor.roles)}
          isOn={signsInByMail}
          justProved={actor.justProved === true}
        />
      </Section>
      {env.oidc && (
        <Section
          id="organisation"
          title="Sign-in by your organisation"
          lead="In place of the password. A second factor is asked for all the same."
        >
          <IssuerPart
            host={new URL(env.oidc.issuer).host}
            since={issuerSince && words.format(issuerSince)}
            offered={offer?.userId === actor.userId ? nameOf(offer.identity) : null}
            fault={issuerFaultWords(oidc)}
            justProved={actor.justProved === true}
          />
        </Section>
      )}
      <Section title="Password">
        <ChangePasswordForm />
      </Section>
    </>
  );
}

const nameOf = ({ email, name, subject }: Identity) => email ?? name ?? subject;
