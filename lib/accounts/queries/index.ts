export { exportAccount } from "./export-account";
export { getProfile } from "./get-profile";
export { listGrants } from "./list-grants";
export { listSessions } from "./list-sessions";
