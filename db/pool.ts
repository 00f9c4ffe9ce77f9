import "server-only";
import { Socket } from "node:net";
import { Pool, type PoolClient } from "pg";
import { statementNames } from "./statement-names";

/** A socket that sends in one piece what is written in one turn: several statements, and what opens a transaction. */
function gatheringSocket(): Socket {
  const socket = new Socket();
  // Connecting gives a socket its method of writing anew.
  socket.once("connect", () => gather(socket));
  return socket;
}

function gather(socket: Socket): void {
  const write = socket.write.bind(socket) as (...words: unknown[]) => boolean;
  let isGathering = false;
  const send = () => {
    isGathering = false;
    socket.uncork();
  };
  socket.write = (...words: unknown[]) => {
    // Beside the driver's own corks, which hold one statement's messages together.
    if (!isGathering) {
      isGathering = true;
      socket.cork();
      process.nextTick(send);
    }
    return write(...words);
  };
}

// A pooler may give each transaction another connection, and not every one lets statements follow each other.
const isDirect = process.env.DATABASE_POOLER !== "yes";

const nameOf = isDirect ? statementNames({ after: 10, most: 150 }) : () => undefined;

/** Gives statements that are asked again and again a name, so that their plan is kept; through a pooler, none. */
function keepPlans(client: PoolClient): void {
  const query = client.query.bind(client) as (asked: unknown, ...rest: unknown[]) => unknown;
  const named = (asked: unknown) =>
    typeof asked === "object" && asked !== null && "text" in asked && typeof asked.text === "string"
      ? { ...asked, name: nameOf(asked.text) }
      : asked;
  client.query = ((asked: unknown, ...rest: unknown[]) =>
    query(named(asked), ...rest)) as PoolClient["query"];
}

/** The connections of this process: decision 031. With more `patience` people hear later that the house is busy. */
export function newPool({ patience = 1 } = {}): Pool {
  const pool = new Pool({
    ...(process.env.DATABASE_URL ? { connectionString: process.env.DATABASE_URL } : {}),
    max: 10,
    connectionTimeoutMillis: 1500 * patience,
    query_timeout: 5000 * patience,
    statement_timeout: 5000 * patience,
    lock_timeout: 1000 * patience,
    idle_in_transaction_session_timeout: 10_000,
    application_name: "fairlead-web",
    ...(isDirect ? { pipeline: true, stream: gatheringSocket } : {}),
  });
  // An idle connection that dies with the server must not end the app.
  pool.on("error", () => undefined);
  pool.on("connect", keepPlans);
  return pool;
}
