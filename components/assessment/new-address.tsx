"use client";
"use no memo";
import { useEffect, useRef, useState } from "react";
import { controlClass } from "@/components/forms/control-frame";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** An address that is shown once, to be copied. The browser may refuse to copy: then it stands marked. */
export function NewAddress({ address }: { address: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState("");
  useEffect(() => field.current?.select(), []);
  async function copy() {
    field.current?.select();
    const done = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    setCopied(done ? "Copied" : "Marked: copy it with the keyboard");
  }
  return (
    <Notice tone="ok" role="status" title="The link is ready. Its address is shown this once.">
      <label htmlFor="new-address" className="text-sm">
        Address of the link
      </label>
      <div className="flex flex-wrap items-center gap-2">
        <input
          ref={field}
          id="new-address"
          readOnly
          value={address}
          className={`${controlClass} min-w-0 flex-1 basis-64 text-sm`}
        />
        <Button variant="secondary" className="noscript:hidden" onClick={copy}>
          Copy
        </Button>
      </div>
      {copied && <p className="text-sm">{copied}</p>}
    </Notice>
  );
}
