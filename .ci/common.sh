# What run, test and sightline share. Sourced, not run; the working folder is the root of the clone.

say() { printf '%s\n' "$*" >&2; }

stop() {
  say "$*"
  exit 2
}

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# A home may be missing where a service account runs this
export DOTNET_CLI_HOME="${DOTNET_CLI_HOME:-${HOME:-/tmp}}"

# quietly WORDS COMMAND...: says what it does; shows the output only when it fails
quietly() {
  local words="$1" log
  shift
  say "$words"
  log="$(mktemp)"
  if ! "$@" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    stop "That failed: $*"
  fi
  rm -f "$log"
}

need_tools() {
  command -v dotnet >/dev/null && dotnet --list-sdks | grep -q '^10\.' ||
    stop "Sightline needs the .NET 10 SDK. Install it from https://dotnet.microsoft.com/download/dotnet/10.0 and try again."
  command -v node >/dev/null && command -v npm >/dev/null ||
    stop "Sightline needs Node.js 20 or newer with npm. Install it from https://nodejs.org and try again."
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] ||
    stop "Sightline needs Node.js 20 or newer; this is $(node --version). Install a newer one from https://nodejs.org and try again."
}

# newer STAMP PATH...: something there changed after the stamp was set
newer() {
  local stamp="$1"
  shift
  [ ! -e "$stamp" ] || [ -n "$(find "$@" \( -name bin -o -name obj -o -name wwwroot \) -prune -o -newer "$stamp" -print -quit 2>/dev/null)" ]
}

build_look() {
  if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    quietly "Getting what the look is made of (npm)" npm ci --no-audit --no-fund
  fi
  local stamp=src/Sightline/wwwroot/built/.stamp
  if newer "$stamp" src/Sightline/Web/Look package.json package-lock.json; then
    quietly "Building the look" npm run build
    touch "$stamp"
  fi
}

# build PROJECT...: the look first, because the binary carries it
build() {
  need_tools
  mkdir -p src/Sightline/obj
  exec 9>src/Sightline/obj/.lock
  flock 9 # two terminals must not build over each other
  build_look
  local project stamp
  for project in "$@"; do
    stamp="$(dirname "$project")/obj/.built"
    [ -d "$(dirname "$project")/obj" ] || mkdir -p "$(dirname "$project")/obj"
    if newer "$stamp" "$(dirname "$project")" src/Sightline policies Directory.Build.props Directory.Packages.props global.json .editorconfig ||
      [ src/Sightline/wwwroot/built/.stamp -nt "$stamp" ]; then
      touch "$stamp.next"
      quietly "Building $(basename "$(dirname "$project")")" dotnet build "$project" --configuration Release --verbosity quiet
      mv "$stamp.next" "$stamp"
    fi
  done
  exec 9>&-
}

as_root() { [ "$(id -u)" = 0 ]; }

# need_packages COMMAND:PACKAGE...: installs what is missing where it may, otherwise says what to install
need_packages() {
  local pair missing=()
  for pair in "$@"; do
    [ -x "${pair%%:*}" ] || missing+=("${pair##*:}")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  as_root && command -v apt-get >/dev/null || stop "Missing: ${missing[*]}. Install with: sudo apt-get install ${missing[*]}"
  quietly "Installing ${missing[*]}" sh -c "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${missing[*]}"
}
