#!/usr/bin/env bash
# Makes this checkout build, test and package on a machine that reaches no download site
# but the npm registry and Debian's packages. Safe to run again; see README.md.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
FINSAM_HEADLESS_SETUP=1
. "$here/env.sh"
say() { echo "headless: $*"; }

[ "$(uname -sm)" = "Linux x86_64" ] || { say "only for Linux on x86-64"; exit 1; }

# Debian's packages: what Electron needs to open a window, and what compiles better-sqlite3.
missing=()
while read -r package; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done < <(grep -v '^#' "$here/apt.txt")
if [ ${#missing[@]} -gt 0 ]; then
  [ "$(id -u)" = 0 ] || { say "these Debian packages are missing, and only root may install them: ${missing[*]}"; exit 1; }
  say "installing ${missing[*]}"
  log=$(mktemp)
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 ||
    { cat "$log"; say "apt-get failed"; exit 1; }
  rm -f "$log"
fi

# Node and Electron, from the npm registry; npm checks them against the lockfile's integrity.
mkdir -p "$FINSAM_HEADLESS_CACHE"
exec 9>"$FINSAM_HEADLESS_CACHE/lock"; flock 9
if [ ! -x "$FINSAM_HEADLESS_CACHE/electron/electron" ] || [ ! -x "$FINSAM_HEADLESS_NODE/node" ]; then
  say "installing Node and Electron from npm into $FINSAM_HEADLESS_CACHE"
  mkdir -p "$FINSAM_HEADLESS_CACHE/npm"
  cp "$here/package.json" "$here/package-lock.json" "$FINSAM_HEADLESS_CACHE/npm/"
  npm ci --prefix "$FINSAM_HEADLESS_CACHE/npm" --no-audit --no-fund --loglevel=error ||
    { say "npm could not install build/headless/package-lock.json: the npm registry must be reached, and serve just those files"; exit 1; }
  node "$here/provision.mjs" electron "$FINSAM_HEADLESS_CACHE"
fi

# The project's own packages, as for anyone, then Electron and the addon into node_modules.
cd "$root"
if ! [ node_modules/.package-lock.json -nt package-lock.json ]; then
  # npm ci empties the folder that a link points to, which is another checkout's.
  [ ! -L node_modules ] || { say "node_modules is a link to packages of another lockfile: run npm ci there first"; exit 1; }
  npm ci --no-audit --no-fund
fi
node "$here/provision.mjs" link "$FINSAM_HEADLESS_CACHE"

# The cache in use stays young; what no checkout has used for two weeks goes.
touch "$FINSAM_HEADLESS_CACHE"
find "$(dirname "$FINSAM_HEADLESS_CACHE")" -mindepth 1 -maxdepth 1 -type d ! -path "$FINSAM_HEADLESS_CACHE" -mtime +14 -exec rm -rf {} +
