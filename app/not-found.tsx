import { DeadEnd } from "@/components/layout/dead-end";

export default function NotFound() {
  return (
    <DeadEnd title="There is nothing here">
      The address may be wrong, or what it pointed to is gone or was never shared with you. Nothing
      of yours was changed.
    </DeadEnd>
  );
}
