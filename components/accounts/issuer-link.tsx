import { LinkButton } from "@/components/ui/button";

/** A plain link: it leaves the site, which no form of ours may. */
export const IssuerLink = ({ next }: { next: string | null }) => (
  <LinkButton
    variant="secondary"
    href={`/api/oidc/start${next ? `?next=${encodeURIComponent(next)}` : ""}`}
  >
    Go on with your organisation
  </LinkButton>
);
