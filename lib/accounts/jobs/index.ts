export { accountMails } from "./account-mails";
export { cleanUpTask } from "./clean-up";
