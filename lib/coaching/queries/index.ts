export { exportCoaching } from "./export-coaching";
export { getClient, visitClient } from "./get-client";
export { getCoachingSummary } from "./get-coaching-summary";
export { getPlanReviews, type PlanReviews } from "./get-plan-reviews";
export { getReview, type ReviewDesk } from "./get-review";
export { type ClientFilter, type ClientList, listClients } from "./list-clients";
export { listReviews, type ReviewFilter } from "./list-reviews";
