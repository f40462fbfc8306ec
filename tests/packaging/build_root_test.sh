#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/dev promises about the build root, tried on a root that holds nothing but busybox.
# Exit status 4 means skipped.
set -euo pipefail

enter=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/packaging/set_up/enter_root.sh
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT

fail() {
    echo "failed: $*" >&2
    exit 1
}

if ! unshare --mount --propagation private true 2>/dev/null; then
    echo "skipped: this user may not make a mount namespace here"
    exit 4
fi
cd "$work"
root=$work/root
mkdir -p "$root/bin" home
cp "$(command -v busybox)" "$root/bin/busybox"
for tool in sh cat sleep pwd ls rm; do
    ln -s busybox "$root/bin/$tool"
done
echo "a user's words" >home/document

in_root() { unshare --mount --propagation private "$enter" "$root" -- "$@"; }
# In the background: the process of the shell becomes the one inside, so that killing it kills that.
stay_in_root() { exec unshare --mount --propagation private "$enter" "$root" -- /bin/sleep 60; }

echo "- paths, standard input, descriptors and the exit status pass through"
[[ $(in_root /bin/pwd) == "$work" ]] || fail "the current folder is another inside"
[[ $(in_root /bin/cat home/document) == "a user's words" ]] || fail "a relative path leads elsewhere"
[[ $(in_root /bin/cat "$work/home/document") == "a user's words" ]] || fail "an absolute path leads elsewhere"
[[ $(echo in | in_root /bin/cat) == in ]] || fail "standard input did not arrive"
[[ $(in_root /bin/sh -c 'cat <&7' 7<home/document) == "a user's words" ]] || fail "a descriptor was closed"
status=0
in_root /bin/sh -c 'exit 42' || status=$?
[[ $status == 42 ]] || fail "the exit status became $status"

echo "- killed midway, it leaves no mount behind"
stay_in_root &
inside=$!
for ((i = 0; i < 100; i++)); do
    [[ -e /proc/$inside/root/proc/self && ! /proc/$inside/root -ef / ]] && break
    sleep 0.1
done
[[ -e /proc/$inside/root$work/home/document ]] || fail "nothing was ever bound"
! grep --quiet "$root" /proc/mounts || fail "a mount is seen outside"
kill -9 "$inside"
wait "$inside" 2>/dev/null || true
! grep --quiet "$root" /proc/mounts || fail "a mount outlived its process"

echo "- deleting the root, even while it is in use, does not reach the user's files"
stay_in_root &
inside=$!
sleep 0.5
rm -rf "$root"
kill -9 "$inside"
wait "$inside" 2>/dev/null || true
[[ $(cat home/document) == "a user's words" ]] || fail "a user's file is gone"

echo "all held"
