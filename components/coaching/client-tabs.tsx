import { Tabs } from "@/components/ui/tabs";
import type { Scope } from "@/lib/accounts/domain/scope";

type ClientTabsProps = {
  clientId: string;
  scopes: readonly Scope[];
  current:
    | ""
    | "/results"
    | "/plan"
    | "/progress"
    | "/versions"
    | "/offer"
    | "/meetings"
    | "/notes"
    | "/credits"
    | "/check-ins";
};

/** What of a client a coach can open: only what is shared has a tab. */
export function ClientTabs({ clientId, scopes, current }: ClientTabsProps) {
  const base = `/clients/${clientId}`;
  const tabs = [
    { href: base, label: "At a glance" },
    ...(scopes.includes("results") ? [{ href: `${base}/results`, label: "Results" }] : []),
    ...(scopes.includes("plan")
      ? [
          { href: `${base}/plan`, label: "Plan" },
          { href: `${base}/progress`, label: "Progress" },
          { href: `${base}/versions`, label: "Versions" },
          { href: `${base}/offer`, label: "Offer" },
        ]
      : []),
    ...(scopes.includes("plan") || scopes.includes("evidence")
      ? [{ href: `${base}/credits`, label: "Credits" }]
      : []),
    ...(scopes.includes("check-ins") ? [{ href: `${base}/check-ins`, label: "Check-ins" }] : []),
    { href: `${base}/meetings`, label: "Meetings" },
    { href: `${base}/notes`, label: "Private notes" },
  ];
  return <Tabs label="This client" tabs={tabs} current={`${base}${current}`} />;
}
