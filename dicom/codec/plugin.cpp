#include "dicom/codec/plugin.h"

#ifndef __wasm__
#include <dlfcn.h>
#include <unistd.h>
#endif

#include <array>

namespace dicom::codec::plugin {
namespace {

#ifndef __wasm__

// The folder above that of the program: its modules are in lib/isocenter there, in a build as when installed.
std::string prefix_of_program() {
  std::array<char, 4096> path{};
  const ssize_t length = readlink("/proc/self/exe", path.data(), path.size() - 1);
  std::string prefix(path.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
  for (int level = 0; level < 2; ++level) prefix.resize(prefix.rfind('/') == std::string::npos ? 0 : prefix.rfind('/'));
  return prefix;
}

constexpr int mode = RTLD_NOW | RTLD_LOCAL;

void* load(const std::string& module) {
  const std::string file = "/lib/isocenter/isocenter_" + module + ".so";
  if (void* handle = dlopen((prefix_of_program() + file).c_str(), mode)) return handle;
  return dlopen((ISOCENTER_PREFIX + file).c_str(), mode);
}

#endif

}  // namespace

Sink sink_to(ByteVector& target) {
  return {&target, [](void* to, const std::byte* bytes, std::size_t size) {
            append(*static_cast<ByteVector*>(to), Bytes(bytes, size));
          }};
}

Result<void*> function(const std::string& module, const std::string& name) {
#ifdef __wasm__
  static_cast<void>(name);
  return Error{ErrorCode::unsupported, "there is no module " + module + " in WebAssembly", {}, {}};
#else
  // The loader counts how often a module was opened; it is never closed, so that counting is all there is to it.
  void* const handle = load(module);
  void* const found = handle != nullptr ? dlsym(handle, name.c_str()) : nullptr;
  if (found != nullptr) return found;
  const char* const reason = dlerror();
  return Error{ErrorCode::unsupported,
               "the module " + module + " cannot be loaded: " + (reason != nullptr ? reason : "no reason given")};
#endif
}

Error to_error(const Problem& problem, std::string_view codec) {
  return {problem.code, std::string(codec) + ": " + problem.text};
}

}  // namespace dicom::codec::plugin
