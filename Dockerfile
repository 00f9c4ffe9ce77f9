# Fairlead as one image, built from this very folder: docs/operating.md says how to run it (compose.yaml does).
# The key of its actions is made while building and lies in the image: keep it in a registry of your own.
FROM node:24-bookworm-slim AS built
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
# What only building and testing need stays behind: a smaller image, with fewer tools for whoever breaks in.
RUN node scripts/testing/production-build.mjs && npm prune --omit=dev && rm -r .next/cache

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
# Whoever breaks in writes nothing but what is kept.
COPY --from=built /app /app
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.mjs"]
