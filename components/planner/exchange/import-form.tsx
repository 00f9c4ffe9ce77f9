"use client";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { importItemsAction, previewImportAction } from "@/lib/planner/actions/exchange";
import type { ImportedRow } from "@/lib/planner/domain/exchange/import-items";
import { ImportedRows } from "./imported-rows";

type Preview = { csv: string; version: number; rows: ImportedRow[]; isRight: boolean };

/** Reads a table of items, shows what it would do row by row, and takes it in when told to. */
export function ImportForm({ planId }: { planId: string }) {
  const [looked, look] = useActionState<FormState<Preview>, FormData>(
    previewImportAction,
    untouched,
  );
  const preview = looked.ok === true ? looked.result : undefined;
  return (
    <div className="flex flex-col gap-10">
      <form action={look} className="flex max-w-question flex-col gap-5">
        <FormMessage state={looked} scope="look" />
        <HiddenFields state={looked} fields={{ planId }} />
        <Field
          name="file"
          label="File"
          hint="A CSV file of at most 512 kB, such as “Items as CSV” of a plan’s menu “In and out”."
          scope="look"
          state={looked}
          type="file"
          accept=".csv,text/csv,text/plain"
        />
        <TextArea
          key={preview?.csv}
          name="csv"
          label="Or paste the lines"
          hint="The first line names the columns; “title” is the only one that must be there."
          scope="look"
          state={looked}
          defaultValue={preview?.csv}
          rows={6}
          spellCheck={false}
        />
        <div>
          <Submit variant="secondary" pendingText="Reading…">
            See what it would change
          </Submit>
        </div>
      </form>
      {preview && (
        <ImportedRows rows={preview.rows}>
          {preview.isRight && <TakeIn planId={planId} preview={preview} />}
        </ImportedRows>
      )}
    </div>
  );
}

function TakeIn({ planId, preview }: { planId: string; preview: Preview }) {
  const [state, submit] = useActionState(importItemsAction, untouched);
  const { csv, version } = preview;
  if (preview.rows.every((row) => row.state === "same")) return <p>There is nothing to take in.</p>;
  return (
    <form action={submit} className="flex flex-col items-start gap-3">
      <FormMessage state={state} scope="take" />
      <HiddenFields state={state} fields={{ planId, version, csv }} />
      <Submit pendingText="Taking them in…">Take these in</Submit>
    </form>
  );
}
