import { LinkButton } from "@/components/ui/button";
import { targetAddress } from "./roles-address";

type AimForRoleProps = { code: string; variant?: "primary" | "secondary" };

/** The way from an occupation, wherever it is shown, to making it what one's plan aims at; asks to sign in first. */
export function AimForRole({ code, variant = "secondary" }: AimForRoleProps) {
  return (
    <LinkButton href={targetAddress(code, [])} variant={variant}>
      Aim for this role
    </LinkButton>
  );
}
