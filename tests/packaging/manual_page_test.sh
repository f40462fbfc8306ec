#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# groff has nothing to say against the manual page.
set -euo pipefail
page=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/packaging/aigaq.1
said=$(groff -man -Kutf8 -Tutf8 -ww -z "$page" 2>&1)
[[ -z $said ]] || {
    echo "failed: $said" >&2
    exit 1
}
