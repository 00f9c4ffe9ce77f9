"use client";
"use no memo";
import { Fault } from "@/components/layout/fault";

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return <Fault digest={error.digest} />;
}
