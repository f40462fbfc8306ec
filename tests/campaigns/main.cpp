// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaigns/campaigns.h"

#include <QCoreApplication>
#include <QTextStream>

#include <functional>
#include <map>

using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// Of a campaign that ends where there is nothing more to try, `isOver` is set then.
using Round = std::function<Finding(int number, bool& isOver)>;

const std::map<QString, Round>& campaigns()
{
    static const std::map<QString, Round> all{
        {u"crash"_s, [](int number, bool& /*never*/) { return crashRound(number); }},
        {u"power"_s, [](int number, bool& /*never*/) { return powerRound(number); }},
        {u"fault"_s, [](int number, bool& isOver) {
             bool wentFurther = true;
             Finding finding = faultRound(number, wentFurther);
             isOver = !wentFurther;
             return finding;
         }}};
    return all;
}

} // namespace

/// campaign NAME FIRST COUNT: that many rounds from this number on.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    const auto campaign =
        arguments.size() == 4 ? campaigns().find(arguments[1]) : campaigns().end();
    if (campaign == campaigns().end()) {
        out << "Usage: campaign crash|power|fault FIRST COUNT\n";
        return 2;
    }
    int passed = 0;
    int failed = 0;
    bool isOver = false;
    const int first = arguments[2].toInt();
    const int end = first + arguments[3].toInt();
    for (int number = first; number < end; ++number) {
        const Finding finding = campaign->second(number, isOver);
        if (isOver)
            break;
        ++(finding ? failed : passed);
        if (finding)
            out << "round " << number << ": " << *finding << '\n' << Qt::flush;
    }
    out << passed << " passed, " << failed << " failed\n";
    return failed == 0 ? 0 : 1;
}
