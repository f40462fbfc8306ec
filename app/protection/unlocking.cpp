// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/protection/unlocking.h"

#include "core/store/protection.h"

namespace aigaq::app {

Unlocking::Unlocking(const QString& path, store::Secret passphrase, QObject* parent)
    : Job(parent), m_path(path), m_passphrase(std::move(passphrase))
{
}

Unlocking::~Unlocking()
{
    stop();
}

void Unlocking::work(const Progress& /*progress*/)
{
    auto key = store::keyOf(m_path, m_passphrase);
    m_passphrase = store::Secret();
    if (key)
        m_document.emplace(store::openDocument(m_path, std::optional(*std::move(key))));
    else
        m_document.emplace(unexpected(key.error()));
}

} // namespace aigaq::app
