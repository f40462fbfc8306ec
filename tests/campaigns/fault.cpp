// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_writer.h"
#include "core/store/create_submission_file.h"
#include "core/store/protection.h"
#include "tests/campaigns/campaigns.h"
#include "tests/campaigns/editing_script.h"
#include "tests/campaigns/failing_calls.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <numeric>

namespace aigaq::tests {

using namespace Qt::StringLiterals;
using store::SubmissionFile;
using Fault = FailingCalls::Fault;

namespace {

constexpr int steps = 6;
constexpr auto passphrase = "four words of mine";
constexpr std::array faults{Fault::Full, Fault::Broken, Fault::Gone, Fault::Short};

/// The same work each time: edits, an export over an earlier one, and a new passphrase.
class Workplace {
public:
    Workplace() : m_random(2026), m_script(m_random, steps)
    {
        m_isMade = store::createSubmissionFile(m_path, m_script.state(0), {}, file::Overwrite::No)
                       .has_value() &&
                   file::writeAtomically(m_export, earlier, file::Overwrite::No).has_value();
    }

    [[nodiscard]] bool isMade() const { return m_isMade; }
    /// As far as the disk lets it, and goes on with the next thing after a failure.
    void work()
    {
        {
            auto file = SubmissionFile::open(m_path, store::Access::ReadWrite);
            while (file && m_done < steps && m_script.run(m_done, *file))
                ++m_done;
        }
        m_isExported =
            file::writeAtomically(m_export, exported(), file::Overwrite::Yes).has_value();
        m_isProtected = store::protect(m_path, {}, store::Secret(passphrase)).has_value();
    }

    /// What is wrong once the disk is as it should be again.
    [[nodiscard]] Finding wrong(bool mayLeaveFiles) const
    {
        const auto key = store::keyOf(m_path, store::Secret(passphrase));
        if (!key)
            return u"the key cannot be made"_s;
        if (m_isProtected && SubmissionFile::open(m_path, store::Access::ReadOnly))
            return u"the file is open to everybody"_s;
        if (auto wrong = wrongAfter(m_done, m_script, m_path, key->copy()))
            return wrong;
        const QByteArray bytes = bytesOf(m_export);
        if (bytes != exported() && (m_isExported || bytes != earlier))
            return u"the export is neither the new nor the earlier one"_s;
        QStringList left = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        left.removeAll(u"a.aigaq"_s);
        left.removeAll(u"a.json"_s);
        if (!left.isEmpty() && !mayLeaveFiles)
            return u"left over: "_s + left.join(u' ');
        auto file = SubmissionFile::open(m_path, store::Access::ReadWrite, key->copy());
        for (int step = 0; step < steps; ++step) {
            if (!file || !m_script.run(step, *file))
                return u"the file cannot be worked on afterwards"_s;
        }
        return {};
    }

private:
    [[nodiscard]] QByteArray exported() const { return json::writeFull(m_script.state(0)); }
    [[nodiscard]] static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QByteArray earlier = "an earlier export";
    QRandomGenerator m_random;
    EditingScript m_script;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"a.aigaq"_s);
    QString m_export = m_folder.filePath(u"a.json"_s);
    bool m_isMade = false;
    int m_done = 0;
    bool m_isExported = false;
    bool m_isProtected = false;
};

int callsOfWork()
{
    Workplace place;
    const FailingCalls counted(Fault::None, 0);
    place.work();
    return FailingCalls::calls();
}

/// In an order of which any beginning is spread over the whole work.
int callOf(int position, int calls)
{
    int stride = 37;
    while (std::gcd(stride, calls) != 1)
        ++stride;
    return static_cast<int>(qint64{position} * stride % calls) + 1;
}

} // namespace

Finding faultRound(int number, bool& wentFurther)
{
    static const int calls = callsOfWork();
    constexpr int fewest = 100;
    if (calls < fewest)
        return u"only %1 calls are seen"_s.arg(QString::number(calls));
    const int position = number / static_cast<int>(faults.size());
    wentFurther = position < calls;
    if (!wentFurther)
        return {};
    const Fault fault = faults[static_cast<std::size_t>(number) % faults.size()];
    Workplace place;
    if (!place.isMade())
        return u"the file could not be made"_s;
    {
        const FailingCalls failing(fault, callOf(position, calls));
        place.work();
    }
    const bool removingFails = fault == Fault::Gone;
    return place.wrong(removingFails);
}

} // namespace aigaq::tests
