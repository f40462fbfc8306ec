// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/create_submission_file.h"
#include "tests/campaigns/campaigns.h"
#include "tests/campaigns/editing_script.h"
#include "tests/campaigns/recording_vfs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <utility>

namespace aigaq::tests {

using namespace Qt::StringLiterals;
using store::SubmissionFile;

namespace {

constexpr int steps = 6;
constexpr qsizetype sector = 512;

/// Bytes of a file while some of what was done to it is not sure to be on the disk.
struct DiskFile {
    QByteArray durable;
    bool exists = false; ///< durably
    std::vector<DiskEvent> pending;
};

/// The disk after the power has gone.
class Disk {
public:
    explicit Disk(const QByteArray& before) { m_files[u"a.aigaq"_s] = {before, true, {}}; }

    void happen(const DiskEvent& event, QRandomGenerator& random)
    {
        using enum DiskEvent::Kind;
        DiskFile& file = m_files[event.file];
        switch (event.kind) {
        case Create:
        case Write:
        case Truncate:
            file.pending.push_back(event);
            break;
        case Sync: // SQLite syncs the folder with the first sync of a new file
            settle(file, random, true);
            file.exists = true;
            break;
        case Delete:
            if (event.at != 0) // with its folder
                file = {};
            else
                file.pending.push_back(event);
            break;
        case Acknowledged:
            break;
        }
    }

    /// Of what is not sure, each sector is there or not.
    void losePower(QRandomGenerator& random)
    {
        for (auto& [name, file] : m_files)
            settle(file, random, false);
    }

    void writeTo(const QString& folder) const
    {
        for (const auto& [name, file] : m_files) {
            if (!file.exists)
                continue;
            QFile out(QDir(folder).filePath(name));
            if (out.open(QIODevice::WriteOnly))
                out.write(file.durable);
        }
    }

private:
    static void settle(DiskFile& file, QRandomGenerator& random, bool isSure)
    {
        const auto happens = [&] { return isSure || random.bounded(2) == 0; };
        for (const DiskEvent& event : std::exchange(file.pending, {})) {
            switch (event.kind) {
            case DiskEvent::Kind::Create:
                file.exists = file.exists || happens();
                break;
            case DiskEvent::Kind::Truncate:
                if (happens())
                    file.durable.resize(event.at, '\0');
                break;
            case DiskEvent::Kind::Delete:
                if (happens())
                    file = {};
                break;
            default:
                for (qsizetype from = 0; from < event.bytes.size();) {
                    const qsizetype at = event.at + from;
                    const qsizetype size =
                        std::min(sector - at % sector, event.bytes.size() - from);
                    if (happens()) {
                        if (file.durable.size() < at + size)
                            file.durable.resize(at + size, '\0');
                        file.durable.replace(at, size, event.bytes.sliced(from, size));
                    }
                    from += size;
                }
            }
        }
    }

    std::map<QString, DiskFile> m_files;
};

} // namespace

Finding powerRound(int number)
{
    QRandomGenerator random(static_cast<quint32>(number));
    const EditingScript script(random, steps);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.aigaq"_s);
    if (!store::createSubmissionFile(path, script.state(0), {}, file::Overwrite::No))
        return u"the file could not be made"_s;
    QFile made(path);
    if (!made.open(QIODevice::ReadOnly))
        return u"the file could not be read"_s;
    Disk disk(made.readAll());
    std::vector<DiskEvent> events;
    {
        DiskRecorder recorder;
        {
            auto file = SubmissionFile::open(path, store::Access::ReadWrite);
            for (int step = 0; file && step < steps; ++step) {
                if (!script.run(step, *file))
                    return u"step %1 failed by itself"_s.arg(QString::number(step));
                recorder.acknowledge();
            }
        }
        events = recorder.events();
    }
    const auto end = random.bounded(static_cast<quint32>(events.size() + 1));
    int acknowledged = 0;
    for (quint32 i = 0; i < end; ++i) {
        acknowledged += events[i].kind == DiskEvent::Kind::Acknowledged ? 1 : 0;
        disk.happen(events[i], random);
    }
    disk.losePower(random);
    const QTemporaryDir after;
    disk.writeTo(after.path());
    return wrongAfter(acknowledged, script, after.filePath(u"a.aigaq"_s));
}

} // namespace aigaq::tests
