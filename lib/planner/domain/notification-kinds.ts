/** Told when a public entry that a plan names has changed; its reference is the version. */
export const CREDENTIAL_CHANGED = "credential-changed";

/** Something of the person's own falls due; its reference is the reminder. */
export const REMINDER = "reminder";
