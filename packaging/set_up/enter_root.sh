#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# enter_root.sh ROOT [FOLDER]... -- COMMAND [ARGUMENTS]: runs a command inside the root, in the
# current folder, with the user's folders where they always are.
#
# It must be run in a mount namespace of its own, with private propagation: then the mounts end with
# the command, however it ends, and whoever deletes ROOT from outside finds empty folders there.
set -euo pipefail

root=$1
shift
folders=("$PWD")
while [[ $1 != -- ]]; do
    folders+=("$1")
    shift
done
shift

is_systems_own() {
    case $1 in
    / | /bin | /bin/* | /boot* | /dev* | /etc* | /lib* | /proc* | /run* | /sbin* | /sys | /sys/* | /usr* | /var* | /lost+found) return 0 ;;
    *) return 1 ;;
    esac
}

bind() {
    [[ -d $1 && ! -L $1 ]] || return 0
    mkdir -p "$root$1"
    mount --rbind "$1" "$root$1"
}

# As a mount point of its own the root can be the base of further namespaces.
mount --bind "$root" "$root"

# The folder that holds the root comes first, while nothing is bound that it would bring along.
top_of_root=/$(cut -d/ -f2 <<<"$root")
is_systems_own "$top_of_root" || bind "$top_of_root"
for folder in /*; do
    is_systems_own "$folder" || [[ $folder == "$top_of_root" ]] || bind "$folder"
done
for folder in /proc /sys /dev /run/user; do
    bind "$folder"
done
for folder in "${folders[@]}"; do
    [[ -e $root$folder ]] || bind "$folder"
done

exec chroot "$root" /bin/sh -c 'cd "$0" && exec "$@"' "$PWD" "$@"
