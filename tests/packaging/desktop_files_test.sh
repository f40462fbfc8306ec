#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# desktop_files_test.sh BUILD: what a desktop gets to know of Aigaq once it is installed.
set -euo pipefail

build=$1
tests=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT

fail() {
    echo "failed: $*" >&2
    exit 1
}

DESTDIR=$work/root cmake --install "$build" --component desktop --prefix /usr >/dev/null
share=$work/root/usr/share
entry=$(basename "$share"/applications/*.desktop)
id=${entry%.desktop}

echo "- the desktop entry keeps to the specification, in three languages"
said=$(desktop-file-validate "$share/applications/$entry" 2>&1) || fail "$said"
[[ -z $said ]] || fail "$said"
for language in ru kk; do
    for key in GenericName Comment Keywords; do
        grep --quiet "^$key\[$language\]=." "$share/applications/$entry" || fail "no $key[$language] in the desktop entry"
    done
done

echo "- the metainfo is valid, and speaks of this program (which has no home page yet)"
appstreamcli validate --no-net --explain --override=url-homepage-missing=info "$share/metainfo/$id.metainfo.xml" ||
    fail "the metainfo is not valid"
grep --quiet "<launchable type=\"desktop-id\">$entry<" "$share/metainfo/$id.metainfo.xml" || fail "it starts something else"

echo "- the icons that they name are there"
grep --quiet "^Icon=$id$" "$share/applications/$entry" || fail "the desktop entry names another icon"
for icon in "apps/$id" mimetypes/application-x-aigaq; do
    xmllint --noout "$share/icons/hicolor/scalable/$icon.svg" || fail "$icon.svg is not there, or no SVG"
done

export HOME=$work XDG_DATA_HOME=$work/none XDG_DATA_DIRS=$share:/usr/share LC_ALL=C.UTF-8
update-mime-database "$share/mime"

# is_taken_for TYPE FILE [NAME]: by a file manager, where FILE is called NAME.
is_taken_for() {
    local file=$work/${3:-$(basename "$2")} type
    cp "$2" "$file"
    type=$(gio info --attributes=standard::content-type "$file" | sed -n 's/.*standard::content-type: *//p')
    [[ $type == "$1" ]] || fail "$(basename "$file") is taken for $type, not for $1"
}

echo "- a submission file is recognised by its name, and by its content under any other"
submission=$tests/store/old/format_1.aigaq
is_taken_for application/x-aigaq "$submission"
is_taken_for application/x-aigaq "$submission" no_ending
printf '\xa7\x03\xee\x91\x00\xd8' >"$work/enciphered"
is_taken_for application/x-aigaq "$work/enciphered" protected.aigaq

echo "- another SQLite database is none"
sqlite3 "$work/other" 'CREATE TABLE words(word)'
is_taken_for application/vnd.sqlite3 "$work/other" no_submission

echo "all held"
