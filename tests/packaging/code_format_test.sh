#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every source file has the project's format; `packaging/dev format` gives it to them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
find app core tests \( -name '*.cpp' -o -name '*.h' \) -print0 | xargs -0 clang-format --dry-run --Werror
