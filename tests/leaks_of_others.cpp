// SPDX-License-Identifier: GPL-3.0-or-later

/// What libraries that are not ours lose, and the leak sanitizer would blame us for.
/// fontconfig 2.15 loses some hundred bytes while it reads its configuration, once in a process.
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libfontconfig.so";
}

/// Standard error belongs to the program under test.
extern "C" const char* __lsan_default_options()
{
    return "print_suppressions=0";
}
