#include "dicom/codec/plugins/assertions.h"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace dicom::codec::plugin {
namespace {

// Where this thread goes on after an assertion. An exception would not do: it may not leave functions of the library
// that the compiler knows to call nothing that throws.
thread_local std::jmp_buf* way_out = nullptr;

}  // namespace

bool survives_assertions(void (*work)(void*), void* argument) {
  std::jmp_buf here;
  std::jmp_buf* volatile const outer = std::exchange(way_out, &here);
  if (setjmp(here) != 0) {
    way_out = outer;
    return false;
  }
  try {
    work(argument);
  } catch (...) {
    way_out = outer;
    throw;
  }
  way_out = outer;
  return true;
}

}  // namespace dicom::codec::plugin

// The loader finds this one before libc's (RTLD_DEEPBIND in plugin.cpp).
extern "C" [[noreturn, gnu::visibility("default")]] void __assert_fail(const char* assertion, const char* file,
                                                                       unsigned line,
                                                                       const char* /*function*/) noexcept {
  if (dicom::codec::plugin::way_out != nullptr) std::longjmp(*dicom::codec::plugin::way_out, 1);
  std::fprintf(stderr, "%s:%u: assertion failed: %s\n", file, line, assertion);
  std::abort();
}
