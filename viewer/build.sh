#!/bin/sh
# Builds the page into the folder given: what CMake embeds into the command.
set -eu
out=$1
cd "$(dirname "$0")"
if [ ! -d node_modules ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund --loglevel=error
fi
npx tsc --noEmit
npx vite build --outDir "$out" --emptyOutDir --logLevel warn
touch "$out/index.html"
