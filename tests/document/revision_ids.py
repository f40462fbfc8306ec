#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ids that revision_id_test.cpp expects, worked out without Aigaq from core/store/FORMAT.md."""
import hashlib
import hmac


def parted(*parts):
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def revision_id(node, key, field, parents, seen, content):
    parents, seen = b"".join(sorted(parents)), b"".join(sorted(seen))
    salted = parted(node, field.encode(), parents, seen, content.encode())
    salt = hmac.new(key, salted, hashlib.sha256).digest()[:16]
    content_sum = hashlib.sha256(b"aigaq content 1\n" + parted(salt, content.encode())).digest()
    told = parted(node, field.encode(), parents, seen, content_sum)
    return hashlib.sha256(b"aigaq revision 1\n" + told).digest()


node = bytes([4, *range(1, 16)])
key = bytes(range(16, 32))
first = revision_id(node, key, "text.en", [], [], "A court may fine.")
translation = revision_id(node, key, "text.kk", [], [first], "Сот айыппұл сала алады. 😀")
edited = revision_id(node, key, "text.en", [first], [], "A court <b>may</b> fine &amp; jail.")
joined = revision_id(node, key, "text.en", [edited, first], [translation, first], "")
for name in ("first", "translation", "edited", "joined"):
    print(name, globals()[name].hex())
