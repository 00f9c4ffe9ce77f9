export { exportCoaching } from "./export-coaching";
export { getClient } from "./get-client";
export { getClientPlan } from "./get-client-plan";
export { getClientResults } from "./get-client-results";
export { getOverview } from "./get-overview";
export { getPlanReviews } from "./get-plan-reviews";
export { getReview } from "./get-review";
export { type ClientList, listClients } from "./list-clients";
export { listReviews } from "./list-reviews";
