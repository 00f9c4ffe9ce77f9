"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import {
  changeTemplate,
  setTemplateAside,
  takeBackTemplate,
} from "@/lib/coaching/commands/templates/change-template";
import { addEntry, editEntry, removeEntry } from "@/lib/coaching/commands/templates/edit-entries";
import {
  createTemplate,
  createTemplateOfPlan,
} from "@/lib/coaching/commands/templates/make-template";
import { offerTemplate } from "@/lib/coaching/commands/templates/offer-template";
import { offerToMany } from "@/lib/coaching/commands/templates/offer-to-many";
import { offerToManyInput } from "@/lib/coaching/schema/offer-to-many";
import {
  addEntryInput,
  createTemplateInput,
  editEntryInput,
  editTemplateInput,
  offerTemplateInput,
  removeEntryInput,
  templateInput,
  templateOfPlanInput,
} from "@/lib/coaching/schema/templates";
import { defineAction, definePartedAction } from "@/lib/platform/action";

const redraw = () => revalidatePath("/templates", "layout");

export const createTemplateAction = defineAction(createTemplateInput, async (actor, input) => {
  const id = await createTemplate(actor, input);
  redraw();
  redirect(`/templates/${id}`);
});

export const templateOfPlanAction = defineAction(templateOfPlanInput, async (actor, input) => {
  const id = await createTemplateOfPlan(actor, input);
  redraw();
  redirect(`/templates/${id}`);
});

export const editTemplateAction = defineAction(editTemplateInput, async (actor, input) => {
  const { name, about, path, ...seen } = input;
  await changeTemplate(actor, seen, (template) => ({ ...template, name, about, path }));
  redraw();
});

export const addEntryAction = defineAction(addEntryInput, async (actor, input) => {
  await addEntry(actor, input);
  redraw();
  redirect(`/templates/${input.templateId}#entry`);
});

export const editEntryAction = defineAction(editEntryInput, async (actor, input) => {
  await editEntry(actor, input);
  redraw();
  redirect(`/templates/${input.templateId}#${input.entryId}`);
});

export const removeEntryAction = defineAction(removeEntryInput, async (actor, input) => {
  await removeEntry(actor, input);
  redraw();
});

export const takeBackTemplateAction = defineAction(templateInput, async (actor, input) => {
  await takeBackTemplate(actor, input);
  redraw();
});

export const setTemplateAsideAction = defineAction(templateInput, async (actor, input) => {
  await setTemplateAside(actor, { ...input, isAside: true });
  redraw();
  redirect("/templates");
});

export const bringTemplateBackAction = defineAction(templateInput, async (actor, input) => {
  await setTemplateAside(actor, { ...input, isAside: false });
  redraw();
});

export const offerTemplateAction = defineAction(offerTemplateInput, async (actor, input) => {
  const reviewId = await offerTemplate(actor, input);
  revalidatePath("/", "layout");
  redirect(`/reviews/${reviewId}`);
});

export const offerToManyAction = definePartedAction(
  offerToManyInput,
  async (actor, input, each) => {
    const answer = await offerToMany(actor, input, each);
    revalidatePath("/", "layout");
    return answer;
  },
);
