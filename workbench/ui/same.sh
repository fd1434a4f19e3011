#!/bin/sh
# Builds the page anew and the outlines from their package, and fails when they differ from those that are committed. Needs npm.
set -eu
cd "$(dirname "$0")"
resources=../src/main/resources/org/armistice/workbench
built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT
# The mark of a finished installation is newer than what was to be installed.
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --silent
npm run --silent check
npx vite build --logLevel error --outDir "$built/page" --emptyOutDir
diff -r "$built/page" "$resources/page" ||
    { echo "The page is not that of its sources. Build it: npm run build"; exit 1; }
gzip -dc "$resources/outline/countries-10m.json.gz" | cmp node_modules/world-atlas/countries-10m.json -
echo "The page is that of its sources."
