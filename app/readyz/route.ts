import { isReady } from "@/lib/platform/is-ready";

/** Whether people can be served: the process and its database. */
export async function GET(): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  if (await isReady()) return new Response("ready\n", { headers });
  return new Response("the database does not answer\n", {
    status: 503,
    headers: { ...headers, "retry-after": "2" },
  });
}
