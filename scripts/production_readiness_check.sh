#!/bin/sh
# Whether this may go into production: `npm run readiness`, from whichever folder it is called. What follows is passed on.
cd "$(dirname "$0")/.." && exec node scripts/run.mjs readiness "$@"
