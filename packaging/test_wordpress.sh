#!/usr/bin/env bash
# Every test with a real WordPress: its oldest and newest version in Debian, separate sites and a
# network of them. A skipped one is a failure. Further words go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM=offscreen NEJAT_WORDPRESS_REQUIRED=1
failed=()
for version in bookworm newest; do
  .venv/bin/python -m tests.wordpress.server fetch "$version"
  for mode in separate multisite; do
    echo "WordPress of $version, $mode"
    NEJAT_WORDPRESS=$version NEJAT_WORDPRESS_MODE=$mode \
      .venv/bin/python -m pytest -q -n 2 --dist loadfile -m wordpress "$@" || failed+=("$version/$mode")
  done
done
[ "${#failed[@]}" = 0 ] || { echo "failed: ${failed[*]}"; exit 1; }
