# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Debian 13 and newer have everything Aigaq needs: it is installed as any other package is. Part of
# packaging/dev.

has_debian_13() {
    local ID='' VERSION_ID=''
    # shellcheck disable=SC1091
    [[ -e /etc/os-release ]] && source /etc/os-release
    [[ $ID == debian && ${VERSION_ID:-99} -ge 13 ]] # testing and unstable have no VERSION_ID
}

install_natively() {
    local package missing=() sudo=()
    for package in $(packages_in "${@/%/.txt}"); do
        dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep --quiet '^installed$' ||
            missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            stop "these packages must be installed once; as root: apt-get install ${missing[*]}."
        sudo=(sudo)
    fi
    say "installing on this system: ${missing[*]}"
    { "${sudo[@]}" apt-get update && "${sudo[@]}" apt-get install --yes --no-install-recommends "${missing[@]}"; } >&2 </dev/null ||
        stop "the packages could not be installed: the reason stands above."
}
