# The image holds one folder: the standalone build that `npm run up` and the tests run too. It starts by applying the
# migrations its database lacks, then serves; it refuses to start with a missing or unfit secret and names it.
FROM node:24-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN node scripts/run.mjs build

FROM node:24-slim AS run
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 APP_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=build /app/.next/standalone ./
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# `exec` makes the server the process that receives the signal. Next.js reads the address to listen on from HOSTNAME, which
# container engines set to something else.
CMD ["sh", "-c", "node migrate.mjs && exec env HOSTNAME=\"$HOST\" node server.js"]
