export { listGrants } from "./list-grants";
