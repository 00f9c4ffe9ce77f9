import { startEmbedded } from "@/db/embedded.mjs";
import { migrate } from "@/db/migrate.mjs";
import { freshDataDir } from "@/db/testing/running-app";

const dataDir = freshDataDir();
const server = await startEmbedded({ dataDir });
await migrate({ ownerUrl: server.urls.owner });
Object.assign(process.env, {
  DATABASE_URL: server.urls.web,
  DATABASE_OWNER_URL: server.urls.owner,
});
const { anActor } = await import("@/db/testing/factories");
const { addPeople } = await import("./coach/many-clients");
const coach = await anActor({ roles: ["client", "coach"] });
console.time("add");
await addPeople(server.urls.owner, {
  from: 1,
  to: 5000,
  clients: 5000,
  coachId: coach.userId,
  items: 20,
});
console.timeEnd("add");
console.log(dataDir);
setInterval(() => {}, 1000);
