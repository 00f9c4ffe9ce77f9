"use client";
import { useActionState, useEffect, useRef, useState } from "react";
import { controlClass } from "@/components/forms/control-frame";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { Notice } from "@/components/ui/notice";
import { untouched } from "@/lib/kernel/form-state";
import { takeArchiveAction } from "@/lib/planner/actions/exchange";
import { type Archive, readArchive } from "@/lib/planner/domain/exchange/read-archive";
import { openArchive } from "./open-archive";
import { PastChoice } from "./past-choice";
import { SkillsFound } from "./skills-found";

type ArchiveFormProps = {
  planId: string;
  /** What the target role asks for that is not there yet, by name; empty without a target. */
  missing: readonly string[];
};

/** Opens an archive in the browser and sends only what is ticked. */
export function ArchiveForm({ planId, missing }: ArchiveFormProps) {
  const [state, submit] = useActionState(takeArchiveAction, untouched);
  const [archive, setArchive] = useState<Archive | null>(null);
  const [fault, setFault] = useState("");
  async function open(file: File | undefined) {
    setArchive(null);
    setFault("");
    if (!file) return;
    const opened = await openArchive(file);
    if ("fault" in opened) setFault(opened.fault);
    else setArchive(readArchive(opened.files));
  }
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was chosen before the script was there
  useEffect(() => {
    void open(field.current?.files?.[0]);
  }, []);
  return (
    <div className="flex flex-col gap-8">
      <div className="flex max-w-question flex-col gap-1.5">
        <label htmlFor="archive" className="font-semibold">
          The archive
        </label>
        <p id="archive-hint" className="text-sm text-ink-2">
          The zip file that LinkedIn sends you. It is opened here and stays on this device.
        </p>
        <input
          ref={field}
          id="archive"
          type="file"
          accept=".zip,application/zip"
          aria-describedby="archive-hint"
          className={controlClass}
          onChange={({ target }) => open(target.files?.[0])}
        />
      </div>
      {fault && (
        <Notice tone="danger" role="alert">
          {fault}
        </Notice>
      )}
      {archive && (
        <form action={submit} className="flex flex-col items-start gap-6">
          <FormMessage state={state} />
          <HiddenFields state={state} fields={{ planId }} />
          <PastChoice past={archive.past} />
          {archive.past.length > 0 && (
            <Submit pendingText="Taking it in…">Take in what is ticked</Submit>
          )}
          <SkillsFound skills={archive.skills} missing={missing} />
        </form>
      )}
    </div>
  );
}
