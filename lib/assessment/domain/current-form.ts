import { FORM_V1 } from "./form-v1";

/** The form that is published at every start, for as long as no calibrated version is active. */
export const CURRENT_FORM = FORM_V1;
