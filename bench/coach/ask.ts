import { listClients } from "@/lib/coaching/queries";

// One world's side of bench/coach.ts: asks for a list when it is told to, as a page does, and says how long that took.

export type Asked = { coachId: string; search: string; filter: "all" | "attention" };

process.on("message", async ({ coachId, ...asked }: Asked) => {
  const coach = { userId: coachId, roles: ["client", "coach"] as const, timeZone: "UTC" };
  const today = new Date().toISOString().slice(0, 10);
  const began = performance.now();
  const { counts } = await listClients(coach, { ...asked, today });
  process.send?.({ ms: performance.now() - began, people: counts.all });
});
