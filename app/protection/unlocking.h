// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/job/job.h"
#include "core/store/opening.h"
#include "core/store/secret.h"

#include <QString>

namespace aigaq::app {

/// Opens a protected file. Making its key of the passphrase takes long on purpose.
class Unlocking : public Job {
    Q_OBJECT
public:
    Unlocking(const QString& path, store::Secret passphrase, QObject* parent = nullptr);
    ~Unlocking() override;
    Q_DISABLE_COPY_MOVE(Unlocking)

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Result<store::OpenedDocument, store::StoreError> takeDocument()
    {
        return *std::move(m_document);
    }

protected:
    void work(const Progress& progress) override;

private:
    QString m_path;
    store::Secret m_passphrase;
    std::optional<Result<store::OpenedDocument, store::StoreError>> m_document;
};

} // namespace aigaq::app
