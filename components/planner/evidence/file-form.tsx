import { ControlFrame, controlClass } from "@/components/forms/control-frame";
import { Button } from "@/components/ui/button";

type FileFormProps = { target: string; error: string | undefined };

/** Sends a file; needs no script. */
export const FileForm = ({ target, error }: FileFormProps) => (
  <form
    action="/api/evidence"
    method="post"
    encType="multipart/form-data"
    className="flex flex-col items-start gap-4"
  >
    <input type="hidden" name="target" value={target} />
    <div className="w-full" role={error ? "alert" : undefined}>
      <ControlFrame
        id="file"
        label="A file"
        optional={false}
        hint="PDF, PNG or JPEG, at most 10 MB"
        error={error}
      >
        <input
          id="file"
          name="file"
          type="file"
          accept=".pdf,.png,.jpg,.jpeg"
          required
          aria-describedby={error ? "file-hint file-error" : "file-hint"}
          aria-invalid={error ? true : undefined}
          className={controlClass}
        />
      </ControlFrame>
    </div>
    <Button type="submit" variant="secondary">
      Attach the file
    </Button>
  </form>
);
