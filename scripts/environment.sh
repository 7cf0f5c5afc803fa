# Sourced by ./run and ./test: makes or refreshes .venv, and finds what Qt needs on Debian.
# Speaks on standard error only, so that a command's own output stays clean.

say() { printf '%s\n' "$*" >&2; }

# install_packages WHY PACKAGE...: installs them when root, otherwise names the line to copy and fails.
install_packages() {
    local why=$1
    shift
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        say "Installing $why: $*"
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null 2>&1 && return 0
        say "apt-get could not install them."
    fi
    say "Missing: $why. Install with: sudo apt-get install -y $*"
    return 1
}

find_python() {
    local candidate
    for candidate in "${BRIEFER_PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
        [ -n "$candidate" ] && "$candidate" - <<'PYTHON' >/dev/null 2>&1 && { echo "$candidate"; return 0; }
import ensurepip, sys, venv
sys.exit(sys.version_info < (3, 11))
PYTHON
    done
    return 1
}

python_version() {
    "$1" -c 'import sys; print(*sys.version_info[:2], sep=".")' 2>/dev/null
}

# make_environment LEVEL: run, test or bench; each holds the ones before it.
make_environment() {
    local level=$1 stamp="$root/.venv/.briefer" ours="$root/.venv/bin/python" locked made python
    # What the environment was made of: a Python, and the locks. A system's new Python, or a lock
    # that changed, makes it anew.
    locked="$(python_version "$ours") $(cat "$root"/requirements/*.lock | cksum)"
    made=$(cat "$stamp" 2>/dev/null || true)
    if [ "${made#* }" = "$locked" ]; then
        case "$level:${made%% *}" in run:* | test:test | test:bench | bench:bench) return 0 ;; esac
    else
        python=$(find_python) || {
            install_packages "Python 3.11 or newer with venv" python3 python3-venv || return 1
            python=$(find_python) || { say "Briefer needs Python 3.11 or newer."; return 1; }
        }
    fi
    say "Preparing Briefer's environment in .venv (once; a minute or two) ..."
    if [ -n "${python:-}" ]; then
        rm -rf "$root/.venv"
        "$python" -m venv "$root/.venv" || return 1
    fi
    rm -f "$stamp"
    "$ours" -m pip install --quiet --disable-pip-version-check --no-deps \
        --require-hashes -r "$root/requirements/$level.lock" >&2 ||
        { say "The packages could not be installed; see above."; return 1; }
    printf '%s %s %s\n' "$level" "$(python_version "$ours")" \
        "$(cat "$root"/requirements/*.lock | cksum)" >"$stamp"
}

# Qt's wheels bring Qt but not the system's own libraries.
qt_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    local missing
    missing=$(PYTHONPATH="$root" "$root/.venv/bin/python" -m briefer doctor --missing-packages) || return 0
    [ -z "$missing" ] && return 0
    # shellcheck disable=SC2086 # one package a word
    install_packages "shared libraries for the window" $missing
}
