import { ControlFrame, controlClass } from "@/components/forms/control-frame";
import { Button } from "@/components/ui/button";

type ImportUploadProps = { error: string | undefined };

/** Sends the files of a release; needs no script. */
export const ImportUpload = ({ error }: ImportUploadProps) => (
  <form
    action="/api/catalogue-import"
    method="post"
    encType="multipart/form-data"
    className="grid max-w-measure gap-4"
  >
    <ControlFrame
      id="files"
      label="Files of the release"
      optional={false}
      hint="Choose them together: one .zip and four .xlsx, at most 32 MB. They are removed once the tables are worked out."
      error={error}
    >
      <input
        id="files"
        name="files"
        type="file"
        accept=".zip,.xlsx"
        multiple
        required
        aria-describedby={error ? "files-hint files-error" : "files-hint"}
        aria-invalid={error ? true : undefined}
        className={controlClass}
      />
    </ControlFrame>
    <Button type="submit" className="justify-self-start">
      Upload and compare
    </Button>
  </form>
);
