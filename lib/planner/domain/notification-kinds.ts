/** Told when a public entry that a plan names has changed; its reference is the version. */
export const CREDENTIAL_CHANGED = "credential-changed";
