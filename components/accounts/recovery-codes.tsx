"use client";
"use no memo";
import { useState } from "react";
import { Button, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type RecoveryCodesProps = {
  title: string;
  codes: readonly string[];
  onward: { href: string; label: string };
};

/** The codes for the day the phone is lost, shown this once: to be printed, copied or saved as a file. */
export function RecoveryCodes({ title, codes, onward }: RecoveryCodesProps) {
  const [said, setSaid] = useState("");
  const text = codes.join("\n");
  const copy = () =>
    navigator.clipboard
      ?.writeText(text)
      .then(() => setSaid("Copied"))
      .catch(() => setSaid("Could not copy: mark them and copy with the keyboard"));
  return (
    <div className="grid gap-5">
      <Notice tone="ok" role="status" title={title}>
        <p>
          These are your recovery codes. Each works once in place of a code from your app. They are
          shown this once: keep them where your phone is not.
        </p>
      </Notice>
      <ol className="grid max-w-md gap-x-8 gap-y-2 font-mono sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3 print-hidden">
        <LinkButton href={onward.href}>{onward.label}</LinkButton>
        <Button variant="secondary" onClick={copy}>
          Copy
        </Button>
        <LinkButton
          variant="secondary"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
          download="fairlead-recovery-codes.txt"
        >
          Save as a file
        </LinkButton>
        <Button variant="quiet" onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <p role="status" className="text-sm">
        {said}
      </p>
    </div>
  );
}
