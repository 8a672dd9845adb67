# syntax=docker/dockerfile:1
FROM node:20-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build \
  && npm prune --omit=dev --ignore-scripts \
  && rm -rf .next/cache/turbopack .next/cache/webpack e2e

FROM node:20-bookworm-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 MALLOC_ARENA_MAX=2
WORKDIR /site
COPY --from=build --chown=node:node /site ./
USER node
EXPOSE 3000
# Captures are read from here; a change needs no new image.
VOLUME /site/content
HEALTHCHECK --interval=5s --timeout=2s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-old-space-size=256", "--import", "tsx", "lib/serve/server.ts"]
