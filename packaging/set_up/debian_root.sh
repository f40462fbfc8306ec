# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# A Debian 13 root in the cache folder, for systems whose own packages are too old. Part of
# packaging/dev.
#
# The root is made under another name and renamed when it is whole; packages are installed into it
# list by list, and a list counts as installed when its copy stands in the root. So set-up can be
# interrupted anywhere, and goes on where it was.

debian_root=$cache/trixie
root_mark=/etc/aigaq-build-root

inside_debian_root() { [[ -e $root_mark ]]; }

# Runs a command as root in a mount namespace that ends with it: really root, or root over nothing
# but the user's own files (user_namespaces(7)).
as_root() {
    if ((EUID == 0)); then
        unshare --mount --propagation private "$@"
    else
        unshare --user --map-root-user --map-auto --mount --propagation private "$@"
    fi
}

run_in_debian_root() {
    export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
    local enter=("$source_folder/packaging/set_up/enter_root.sh" "$debian_root" "$source_folder" "$cache" -- "$@")
    if ((EUID == 0)); then
        exec unshare --mount --propagation private "${enter[@]}"
    else
        exec unshare --user --map-root-user --map-auto --mount --propagation private "${enter[@]}"
    fi
}

# What making the root needs of this system. Most have all of it; else it is installed where we may.
need_tools_for_root() {
    local missing=() tools
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    ((EUID == 0)) || command -v newuidmap >/dev/null || missing+=(uidmap)
    if ((${#missing[@]})); then
        tools=${missing[*]}
        command -v apt-get >/dev/null ||
            stop "this system has no apt, so Aigaq cannot be set up here by itself: install a C++23 compiler (GCC 14), CMake, Ninja, Qt 6.8 and the libraries in packaging/set_up/packages/build.txt, then: cmake --preset release && cmake --build build/release."
        say "installing $tools on this system"
        local sudo=()
        ((EUID == 0)) || sudo=(sudo)
        ((EUID == 0)) || command -v sudo >/dev/null ||
            stop "$tools must be installed once; as root: apt-get install $tools."
        { "${sudo[@]}" apt-get update && "${sudo[@]}" apt-get install --yes --no-install-recommends "${missing[@]}"; } >&2 </dev/null ||
            stop "$tools could not be installed: the reason stands above."
    fi
    as_root true 2>/dev/null ||
        stop "this system does not let $(id -un) make a namespace of its own (unshare), which the build root needs: run as root, or allow user namespaces and give $(id -un) a line in /etc/subuid and /etc/subgid."
}

make_base_system() {
    need_tools_for_root
    say "making a Debian 13 root in $debian_root"
    as_root rm -rf --one-file-system "$debian_root.part"
    mkdir -p "$debian_root.part"
    mmdebstrap --variant=apt --include=ca-certificates --dpkgopt='force-unsafe-io' \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
        trixie - ${AIGAQ_MIRROR:+"$AIGAQ_MIRROR"} </dev/null |
        as_root tar --extract --directory="$debian_root.part" --exclude='./dev/*' ||
        stop "the Debian 13 root could not be made: the reason stands above. Is there a network?"
    as_root touch "$debian_root.part$root_mark"
    mv "$debian_root.part" "$debian_root"
}

install_list_in_root() {
    local list=$packages_folder/$1.txt
    say "installing into the Debian 13 root: $1"
    local proxy=''
    eval "$(apt-config shell proxy Acquire::http::Proxy 2>/dev/null)"
    cat /etc/resolv.conf >"$debian_root/etc/resolv.conf" 2>/dev/null || true
    # A network that this system reaches only through an authority of its own must be reached from
    # the root, too.
    local authorities=/etc/ssl/certs/ca-certificates.crt
    [[ ! -r $authorities ]] || cat "$authorities" >"$debian_root$authorities"
    (run_in_debian_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 ${proxy:+http_proxy="$proxy"} bash -c '
        set -e
        dpkg --configure -a
        apt-get update
        apt-get install --yes --no-install-recommends -o Dpkg::Use-Pty=0 "$@"
        apt-get clean' install $(packages_in "$1.txt") </dev/null >&2) ||
        stop "the packages could not be installed: the reason stands above. What was fetched is kept; try again."
    as_root cp "$list" "$debian_root/etc/aigaq-$1.installed"
}

lists_are_installed() {
    local list
    for list in "$@"; do
        cmp --quiet "$packages_folder/$list.txt" "$debian_root/etc/aigaq-$list.installed" || return 1
    done
}

# The lock is held until what set-up started has ended, even where set-up itself was killed.
make_debian_root() {
    if lists_are_installed "$@"; then return; fi
    mkdir -p "$cache"
    local lock list
    exec {lock}>"$cache/set-up.lock"
    flock --nonblock "$lock" || { say "waiting for another set-up to end" && flock "$lock"; }
    [[ -e $debian_root ]] || make_base_system
    for list in "$@"; do
        lists_are_installed "$list" || install_list_in_root "$list"
    done
    exec {lock}>&-
}
