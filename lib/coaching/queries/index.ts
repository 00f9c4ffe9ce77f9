export { exportCoaching } from "./export-coaching";
export { getClient, visitClient } from "./get-client";
export { getCoachingSummary } from "./get-coaching-summary";
export { getPlanReviews } from "./get-plan-reviews";
export { getReview } from "./get-review";
export { type ClientList, listClients } from "./list-clients";
export { listReviews } from "./list-reviews";
