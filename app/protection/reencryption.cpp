// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/protection/reencryption.h"

#include "core/store/protection.h"

namespace aigaq::app {

using store::Access;
using store::FileKey;
using store::SubmissionFile;

Reencryption::Reencryption(const QString& path, const std::optional<FileKey>& present,
                           std::optional<store::Secret> passphrase, QObject* parent)
    : Job(parent), m_path(path), m_passphrase(std::move(passphrase))
{
    if (present)
        m_present = present->copy();
}

Reencryption::~Reencryption()
{
    stop();
}

void Reencryption::work(const Progress& /*progress*/)
{
    m_file.emplace(reencrypted());
    m_passphrase.reset();
    m_present.reset();
}

Result<SubmissionFile, store::StoreError> Reencryption::reencrypted() const
{
    if (m_passphrase) {
        auto key = store::protect(m_path, m_present, *m_passphrase);
        return key ? SubmissionFile::open(m_path, Access::ReadWrite, std::optional(*std::move(key)))
                   : unexpected(key.error());
    }
    const auto done = store::unprotect(m_path, *m_present);
    return done ? SubmissionFile::open(m_path, Access::ReadWrite) : unexpected(done.error());
}

} // namespace aigaq::app
