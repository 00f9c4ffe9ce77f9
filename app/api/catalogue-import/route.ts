import { startImport } from "@/lib/catalogue/commands";
import {
  type UploadRefusal,
  uploadRefusal,
} from "@/lib/catalogue/domain/release-files/upload-refusals";
import { canImport } from "@/lib/catalogue/policy";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { noteRefusal } from "@/lib/platform/note-refusal";
import { findActor } from "@/lib/platform/session";

/** Files of a release, as an operator's form sends them; goes on to the import, or back with the reason. */
export async function POST(request: Request): Promise<Response> {
  const actor = await findActor();
  // Nothing of the body is read for anybody else.
  if (!actor || !canImport(actor)) {
    await noteRefusal(new NotFound("import"), actor);
    return new Response("Not found.", { status: 404 });
  }
  const files = await uploadedFiles(request);
  if (files === null) return back("size");
  const refusal = uploadRefusal(await Promise.all(files.map(withHead)));
  if (refusal) return back(refusal);
  const contents = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      content: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  try {
    const { importId } = await startImport(actor, contents);
    return seeOther(`/admin/catalogue/imports/${importId}`);
  } catch (error) {
    if (error instanceof Conflict) return back("busy");
    throw error;
  }
}

/** Null where the body is no form, or was cut off at what the server takes in. */
async function uploadedFiles(request: Request): Promise<File[] | null> {
  const form = await request.formData().catch(() => null);
  if (!form) return null;
  // An input without a choice sends one file without a name.
  return form
    .getAll("files")
    .filter((file): file is File => file instanceof File && file.name !== "");
}

const withHead = async (file: File) => ({
  name: file.name,
  head: new Uint8Array(await file.slice(0, 4).arrayBuffer()),
});

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });
const back = (refusal: UploadRefusal) => seeOther(`/admin/catalogue?refused=${refusal}`);
