"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { SCREEN_COOKIE, type Screen, WIDE_SCREEN } from "@/lib/kernel/screen";

const YEAR = 365 * 24 * 60 * 60;

/**
 * Says how wide the window is, so that the next page is drawn for it alone; where this one was drawn for another
 * width (`drawn`), it is drawn again.
 */
export function NotesScreen({ drawn }: { drawn: Screen | null }) {
  const router = useRouter();
  useEffect(() => {
    const isWide = matchMedia(WIDE_SCREEN);
    const note = () => {
      // The width of a sheet of paper is not the window's.
      if (matchMedia("print").matches) return;
      const screen: Screen = isWide.matches ? "wide" : "narrow";
      // biome-ignore lint/suspicious/noDocumentCookie: the store of cookies is not in every browser yet
      document.cookie = `${SCREEN_COOKIE}=${screen}; path=/plan; max-age=${YEAR}; samesite=lax`;
      if (drawn !== null && drawn !== screen) router.refresh();
    };
    note();
    isWide.addEventListener("change", note);
    return () => isWide.removeEventListener("change", note);
  }, [drawn, router]);
  return null;
}
