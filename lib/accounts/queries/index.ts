export { exportAccount } from "./export-account";
export { getProfile } from "./get-profile";
export { listAccounts } from "./list-accounts";
export { listGrants } from "./list-grants";
export { listSessions } from "./list-sessions";
