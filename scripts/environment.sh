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

# make_environment LEVEL: run, test or bench; each holds the ones before it.
make_environment() {
    local level=$1 lock="$root/requirements/$1.lock" stamp="$root/.venv/.briefer" python wanted have
    wanted="$level $(cat "$root"/requirements/*.lock | cksum)"
    have=$(cat "$stamp" 2>/dev/null || true)
    if [ -x "$root/.venv/bin/python" ]; then
        case "$have" in "run ${wanted#* }" | "test ${wanted#* }" | "bench ${wanted#* }")
            case "$level:${have%% *}" in run:* | test:test | test:bench | bench:bench) return 0 ;; esac ;;
        esac
    fi
    python=$(find_python) || {
        install_packages "Python 3.11 or newer with venv" python3 python3-venv || return 1
        python=$(find_python) || { say "Briefer needs Python 3.11 or newer."; return 1; }
    }
    say "Preparing Briefer's environment in .venv (once; a minute or two) ..."
    # A half-made environment, or one made with a Python that has gone, is made anew.
    [ -n "$have" ] && "$root/.venv/bin/python" -c '' 2>/dev/null || rm -rf "$root/.venv"
    [ -d "$root/.venv" ] || "$python" -m venv "$root/.venv" || return 1
    rm -f "$stamp"
    "$root/.venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
        --require-hashes -r "$lock" >&2 || { say "The packages could not be installed; see above."; return 1; }
    printf '%s\n' "$wanted" >"$stamp"
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
