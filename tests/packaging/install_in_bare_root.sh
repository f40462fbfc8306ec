#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install_in_bare_root.sh PACKAGE.deb: does the package bring all that Aigaq needs, and take it away
# again? Installs it into a Debian 13 that holds apt and nothing else, without recommended packages,
# does the main job there, and removes it. Needs mmdebstrap and a network, and takes minutes, so it
# is no part of `packaging/dev test`. AIGAQ_MIRROR names a mirror.
set -euo pipefail

package=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT
cp "$package" "$work/aigaq.deb"

cat >"$work/draft.txt" <<'DRAFT'
Арвения бойынша негізгі мәселелер
Азаптауларға қарсы конвенция шеңберінде

1. 92-бап бойынша сот азаптау үшін айыппұл салуы мүмкін[footnoteRef:1]. [1: № 5/2025 іс.]
2. Сұрақ: a) Айыппұл неге әлі де бар? b) Қашаннан бері?
DRAFT

cat >"$work/main_job.sh" <<'JOB'
set -eux
cd "$(mktemp -d)"
aigaq --version
aigaq import /tmp/draft.txt -o issues.aigaq --language kk
QT_QPA_PLATFORM=offscreen timeout 5 aigaq issues.aigaq || [ $? = 124 ] # it stayed open
aigaq show issues.aigaq | grep '^2. Сұрақ:'
for format in docx pdf txt json; do
    aigaq export issues.aigaq -o "issues.$format"
done
[ "$(head -c 5 issues.pdf)" = %PDF- ]
[ "$(head -c 2 issues.docx)" = PK ]
JOB

cat >"$work/removal.sh" <<'REMOVAL'
set -eux
apt-get purge --yes aigaq
# The window's settings in a user's home are that user's.
[ -z "$(find / -xdev -path /root/.config/aigaq -prune -o -path /tmp -prune -o -path /var/lib/apt -prune -o -iname '*aigaq*' -print)" ]
REMOVAL
chmod -R a+rX "$work"

proxy=''
eval "$(apt-config shell proxy Acquire::http::Proxy 2>/dev/null)"
[[ -z $proxy ]] || export http_proxy=$proxy
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
# shellcheck disable=SC2016
mmdebstrap --variant=apt --dpkgopt=force-unsafe-io \
    --customize-hook="copy-in '$work/aigaq.deb' '$work/draft.txt' '$work/main_job.sh' '$work/removal.sh' /tmp" \
    --customize-hook='chroot "$1" apt-get install --yes --no-install-recommends /tmp/aigaq.deb' \
    --customize-hook='chroot "$1" sh /tmp/main_job.sh' \
    --customize-hook='chroot "$1" sh /tmp/removal.sh' \
    trixie /dev/null ${AIGAQ_MIRROR:+"$AIGAQ_MIRROR"}
echo "installed, worked, and left nothing behind"
