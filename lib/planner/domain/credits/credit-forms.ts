import { ownRenewal } from "@/lib/catalogue/domain/own-renewal-rule";
import type { CreditActivity, Held } from "./credits";
import { sizeTyped } from "./rule-choices";

/** A form's fields as text, by name. */
export type CreditForm = Readonly<Record<string, string>>;

const text = (value: string | number | null): string => (value === null ? "" : String(value));

/** A held certification as its form shows it. */
export function heldForm(held: Omit<Held, "id" | "version" | "entry">): CreditForm {
  const own = held.isOwnRule ? ownRenewal(held.rule, null) : ownRenewal(null, null);
  return {
    title: held.title,
    issuer: held.issuer,
    awardedOn: held.awardedOn,
    expiresOn: text(held.expiresOn),
    licenceNumber: held.licenceNumber,
    status: text(held.status),
    birthMonth: text(held.birthMonth),
    notes: held.notes,
    ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name, text(value)])),
  };
}

/** An activity as its form shows it. What it counts for is one field each, `for.<id>`, its share `weight.<id>`. */
export function activityForm(activity: Omit<CreditActivity, "id" | "version">): CreditForm {
  return {
    doneOn: activity.doneOn,
    title: activity.title,
    provider: activity.provider,
    ...sizeTyped(activity),
    category: text(activity.category),
    task: text(activity.task),
    notes: activity.notes,
    ...Object.fromEntries(
      activity.shares.flatMap(({ certificationId, weight }) => [
        [`for.${certificationId}`, "on"],
        ...(weight === 1 ? [] : [[`weight.${certificationId}`, String(weight)]]),
      ]),
    ),
  };
}
