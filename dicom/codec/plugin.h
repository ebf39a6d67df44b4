// Heavy libraries that few runs need stand behind modules of ours, which are loaded when something first asks for them:
// the command starts without them, and all else works where they are not installed (docs/adr/0014-plugins.md).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom::codec::plugin {

// Across the border go plain structures alone, and no exceptions: both sides are built together, but either may have
// another copy of the C++ library.

/// What went wrong in a module.
struct Problem {
  ErrorCode code = ErrorCode::invalid_data;
  char text[240] = {};
};

/// Where a module's output of unknown size goes.
struct Sink {
  void* target = nullptr;
  void (*append)(void* target, const std::byte* bytes, std::size_t size) = nullptr;
};

/// A sink that appends to a vector, which must outlive it.
Sink sink_to(ByteVector& target);

/// The function `name` of the module `isocenter_MODULE.so`, found beside the program (../lib/isocenter) or where
/// Isocenter was installed; once loaded a module stays. Errors: unsupported with what the loader says.
Result<void*> function(const std::string& module, const std::string& name);

/// The function of a module by its declaration.
template <class Function>
Result<Function*> function_as(const std::string& module, const std::string& name) {
  return reinterpret_cast<Function*>(DICOM_TRY(function(module, name)));
}

/// The error of a module's problem: "HTJ2K: ...".
Error to_error(const Problem& problem, std::string_view codec);

}  // namespace dicom::codec::plugin
