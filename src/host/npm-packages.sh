#!/bin/sh
# Lays the npm packages of the lock file, but only when the lock file changed since they were laid.
set -eu
laid=node_modules/.laid-from-lock
if cmp -s package-lock.json "$laid"; then
  exit 0
fi
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
cp package-lock.json "$laid"
