import { createServer } from "node:http";

const LIMITS = {
  headersTimeout: 15_000,
  // Node looks every half minute else, and a slow head would stay three times as long.
  connectionsCheckingInterval: 2000,
  requestTimeout: 60_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
};
// So many may be slow at once and others are served still; the slow are cut by the times above.
const MAX_CONNECTIONS = 4000;

const UNREADABLE = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

function answerUnreadable(error, socket) {
  const status = UNREADABLE[error.code] ?? "400 Bad Request";
  if (socket.writable)
    socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  // Whoever reads nothing and goes on sending would hold the line for ever.
  socket.destroySoon();
}

/** Says in one line why nothing is served, and ends: the launcher must not try again. */
function refuseToServe(error, port) {
  const words =
    error.code === "EADDRINUSE"
      ? `Port ${port} is taken by another program. Set PORT to another one.`
      : error.message;
  console.error(words);
  process.exit(78);
}

/** The server with our limits, before anybody may come in; `onUpgrade` is asked where a connection is to become another. */
export function limitedServer({ onRequest, onUpgrade }) {
  const server = createServer(LIMITS);
  server.maxConnections = MAX_CONNECTIONS;
  server.on("request", onRequest);
  server.on("clientError", answerUnreadable);
  server.on("upgrade", onUpgrade);
  return server;
}

/** Lets people in, and tells the launcher. */
export function listen(server, { port, host }) {
  server.on("error", (error) => refuseToServe(error, port));
  // Whoever finds no place among those who are not let in yet tries again after seconds only.
  server.listen({ port, host, backlog: MAX_CONNECTIONS }, () =>
    process.send?.({ listening: true }),
  );
}
