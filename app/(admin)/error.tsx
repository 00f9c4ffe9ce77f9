"use client";
import { PageFailed } from "@/components/layout/page-failed";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage(props: ErrorPageProps) {
  return <PageFailed {...props} framed />;
}
