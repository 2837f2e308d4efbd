#!/usr/bin/env bash
# Sets up a fresh checkout: system libraries on Debian and Ubuntu, .venv, locked packages.
#   setup.sh run    what the program needs
#   setup.sh test   what its tests need in addition
set -euo pipefail
cd "$(dirname "$0")/.."
purpose="${1:-run}"

# What a window and its tests need from the system; facts: Qt's xcb plugin, offscreen OpenGL.
libraries=(libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3
  libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0)
locked=requirements/run.txt
debian=no
grep -qs '^ID=debian$' /etc/os-release && debian=yes
if [ "$purpose" = test ]; then
  libraries+=(chromium chromium-driver) # the published pages are looked at in a real browser
  command -v npm >/dev/null || libraries+=(nodejs npm) # axe-core looks at them too
  if [ "$debian" = yes ]; then # a real WordPress for the tests: its database and its PHP
    libraries+=(mariadb-server-core mariadb-client-core)
    libraries+=(php-cli php-mysql php-gd php-curl php-xml php-mbstring php-intl php-zip)
  fi
  locked=requirements/dev.txt
fi

installed() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

# Debian 13 and Ubuntu 24.04 renamed some libraries.
present() { installed "$1" || installed "${1}t64"; }

missing=()
if command -v dpkg-query >/dev/null; then
  for name in "${libraries[@]}"; do
    present "$name" || missing+=("$name")
  done
  "${PYTHON:-python3}" -c 'import venv, ensurepip' 2>/dev/null || missing+=(python3-venv)
fi

if [ "${#missing[@]}" -gt 0 ]; then
  install=(apt-get install -y --no-install-recommends "${missing[@]}")
  if [ "$(id -u)" = 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && "${install[@]}" >/dev/null
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive "${install[@]}" >/dev/null
  else
    echo "Some system libraries are missing. Please run this line, then try again:"
    echo "  sudo ${install[*]}"
    exit 1
  fi
fi

[ -x .venv/bin/python ] || "${PYTHON:-python3}" -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check --require-hashes -r "$locked"
.venv/bin/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
if [ "$purpose" = test ]; then
  mkdir -p .venv/npm && cp packaging/npm/*.json .venv/npm/
  (cd .venv/npm && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null)
  if [ "$debian" = yes ]; then
    .venv/bin/python -m tests.wordpress.server fetch
  else
    echo "This is not Debian: tests that need a real WordPress will be skipped."
  fi
fi
.venv/bin/python packaging/translations.py
touch ".venv/.ready-$purpose"
