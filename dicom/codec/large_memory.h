// Memory for fields of samples, tens of megabytes that are written once or twice.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace dicom::codec {

/// Large blocks are asked for in pages of 2 MB, where the system has them: the first touches of so many small pages
/// take longer than a decoder. Elements without a value are left uninitialised.
template <class T>
class LargeAllocator {
 public:
  static_assert(std::is_trivial_v<T>);
  using value_type = T;

  LargeAllocator() = default;
  template <class Other>
  explicit(false) LargeAllocator(const LargeAllocator<Other>& /*other*/) {}

  T* allocate(std::size_t count) {
    const std::size_t size = count * sizeof(T);
    if (!is_large(count)) return std::allocator<T>().allocate(count);
    void* const memory = ::operator new(size, std::align_val_t{page});
#ifdef __linux__
    madvise(memory, size / page * page, MADV_HUGEPAGE);  // a wish: small pages do as well
#endif
    return static_cast<T*>(memory);
  }
  void deallocate(T* memory, std::size_t count) {
    if (!is_large(count)) return std::allocator<T>().deallocate(memory, count);
    ::operator delete(memory, std::align_val_t{page});
  }
  template <class U>
  void construct(U* element) {
    ::new (static_cast<void*>(element)) U;
  }
  template <class U, class... Arguments>
  void construct(U* element, Arguments&&... arguments) {
    ::new (static_cast<void*>(element)) U(std::forward<Arguments>(arguments)...);
  }

  bool operator==(const LargeAllocator& /*other*/) const { return true; }

 private:
  static constexpr std::size_t page = std::size_t{2} << 20;
  static bool is_large(std::size_t count) { return count >= 2 * page / sizeof(T); }
};

/// Samples whose values are what was in memory before, until they are written.
template <class Sample>
using SampleField = std::vector<Sample, LargeAllocator<Sample>>;

}  // namespace dicom::codec
