#!/usr/bin/env bash
# Every test with a real WordPress: its oldest and newest version in Debian, separate sites and a
# network of them. A skipped one is a failure. Further words go to pytest. More is done than in the
# test command: the whole sample, a kill and an edit at every moment, 1,000 stories over a bad line.
set -euo pipefail
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM=offscreen NEJAT_WORDPRESS_REQUIRED=1 NEJAT_WORDPRESS_WHOLE=1
NEJAT_WORDPRESS_FIGURES=$(mktemp)
export NEJAT_WORDPRESS_FIGURES
failed=()
for version in bookworm newest; do
  .venv/bin/python -m tests.wordpress.server fetch "$version"
  for mode in separate multisite; do
    echo "WordPress of $version, $mode"
    stories=$([ "$mode" = separate ] && echo 1000 || echo 100)
    NEJAT_WORDPRESS=$version NEJAT_WORDPRESS_MODE=$mode NEJAT_WORDPRESS_STORIES=$stories \
      .venv/bin/python -m pytest -q -n 2 --dist loadfile -m wordpress "$@" || failed+=("$version/$mode")
  done
done
cat "$NEJAT_WORDPRESS_FIGURES"
rm "$NEJAT_WORDPRESS_FIGURES"
echo "An archive of 20,000 posts"
.venv/bin/python -m tests.bench.pulling || failed+=("20,000 posts")
[ "${#failed[@]}" = 0 ] || { echo "failed: ${failed[*]}"; exit 1; }
