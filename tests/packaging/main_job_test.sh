#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Without arguments and without a display, `packaging/dev run` does the main job on the sample, from
# a fresh clone.
set -euo pipefail

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

git -c safe.directory='*' clone --quiet "$source" "$work/aigaq"
printed=$(env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM "$work/aigaq/packaging/dev" run)
for name in sample.aigaq "sample (en).docx" "sample (en).pdf" "sample (kk).pdf"; do
    [[ -s $work/aigaq/out/$name ]] || {
        echo "failed: there is no out/$name" >&2
        exit 1
    }
    grep --quiet --fixed-strings "$name" <<<"$printed" || {
        echo "failed: nothing was said of $name" >&2
        exit 1
    }
done
