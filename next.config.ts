import type { NextConfig } from "next";

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  // scripts/server.mjs does it, below what it holds back.
  compress: false,
  // No optimizer: it fetches and decodes on the server, and we have no remote pictures.
  images: { unoptimized: true },
  ...(process.env.DEPLOYMENT_ID ? { deploymentId: process.env.DEPLOYMENT_ID } : {}),
  // npm run verify checks types; whoever only starts the product need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "graphile-worker", "pino", "nodemailer"],
  // Browsers ask for it by this name too, whatever the page says.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  // The server before it lets only uploads be larger than one megabyte.
  experimental: { serverActions: { bodySizeLimit: "1mb" }, proxyClientMaxBodySize: "32mb" },
};

export default config;
