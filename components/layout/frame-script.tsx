"use client";
// On every page, and on some with nothing to spare.
"use no memo";
import { useEffect } from "react";

type FrameScriptProps = { setTheme: (form: FormData) => Promise<void> };

/** What the forms in the still text of the frame do besides being sent: they stand in no tree of elements. */
export function FrameScript({ setTheme }: FrameScriptProps) {
  useEffect(() => {
    document.onsubmit = (event) => {
      const form = event.target as HTMLFormElement;
      const { frame } = form.dataset;
      // What waited in this tab to be saved belongs to who is signing out.
      if (frame === "sign-out") sessionStorage.clear();
      if (frame !== "theme") return;
      // In other colours the page stays as it is, with what was typed into it.
      event.preventDefault();
      setTheme(new FormData(form, event.submitter));
    };
  }, [setTheme]);
  return null;
}
