// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstring>
#include <memory>
#include <vector>

namespace aigaq::store {

/// Memory that is wiped before anybody else gets it.
template <class T>
struct WipingAllocator {
    using value_type = T;
    WipingAllocator() = default;
    template <class Other>
    explicit WipingAllocator(const WipingAllocator<Other>& /*other*/)
    {
    }

    T* allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T* memory, std::size_t count)
    {
        ::explicit_bzero(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }
    friend bool operator==(const WipingAllocator&, const WipingAllocator&) = default;
};

/// Bytes that nobody else may see: a passphrase, a key. There is one copy of them, which is wiped
/// when it ends or moves.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes) : m_bytes(bytes.begin(), bytes.end()) {}
    ~Secret() = default;
    Secret(Secret&&) = default;
    Secret& operator=(Secret&&) = default;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    void append(QByteArrayView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    /// Valid until this ends, moves or changes.
    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.data(), std::ssize(m_bytes)}; }

private:
    std::vector<char, WipingAllocator<char>> m_bytes;
};

} // namespace aigaq::store
