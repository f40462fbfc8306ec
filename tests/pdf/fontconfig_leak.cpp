// SPDX-License-Identifier: GPL-3.0-or-later

/// fontconfig 2.15 loses some hundred bytes while it reads its configuration, once in a process.
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libfontconfig.so";
}
