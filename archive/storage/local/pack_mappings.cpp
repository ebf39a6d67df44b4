#include "archive/storage/local/pack_mappings.h"

#include <fcntl.h>
#include <sys/mman.h>

#include <cerrno>
#include <memory>

#include "archive/storage/local/file_system.h"

namespace archive::storage {

using dicom::Bytes;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::SharedBytes;

namespace {

Result<SharedBytes> map_whole(const std::filesystem::path& path, MappingTrimmer& trimmer) {
  const dicom::io::FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return system_error(path, "opening", errno);
  const std::uint64_t size = DICOM_TRY(size_of(file, path));
  if (size == 0) return SharedBytes();
  // Shared, not private: what is appended to a page that is mapped must be seen.
  void* address = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file.number(), 0);
  if (address == MAP_FAILED) return system_error(path, "mapping", errno);
  std::shared_ptr<const void> owner(address, [size](const void* mapped) { ::munmap(const_cast<void*>(mapped), size); });
  const Bytes mapping(static_cast<const std::byte*>(address), size);
  if (size >= MappingTrimmer::large) trimmer.watch(mapping, owner);
  return SharedBytes(mapping, std::move(owner));
}

bool holds(const SharedBytes& mapping, std::uint64_t offset, std::uint64_t length) {
  return offset <= mapping.size() && length <= mapping.size() - offset;
}

}  // namespace

Result<SharedBytes> PackMappings::read(const std::string& key, const PathOf& path_of, std::uint64_t offset,
                                       std::uint64_t length) {
  {
    const std::lock_guard lock(mutex_);
    if (const auto at = known_.find(key); at != known_.end() && holds(at->second.mapping, offset, length)) {
      recent_.splice(recent_.begin(), recent_, at->second.recent);
      return at->second.mapping.slice(offset, length);
    }
  }
  const std::filesystem::path path = path_of();
  const SharedBytes mapping = DICOM_TRY(map_whole(path, trimmer_));
  if (!holds(mapping, offset, length)) {
    return Error{ErrorCode::truncated,
                 path.string() + ": has " + std::to_string(mapping.size()) + " bytes, needed are " +
                     std::to_string(length) + " at " + std::to_string(offset),
                 {},
                 {}};
  }
  remember(key, mapping);
  return mapping.slice(offset, length);
}

void PackMappings::remember(const std::string& key, const SharedBytes& mapping) {
  const std::lock_guard lock(mutex_);
  if (const auto at = known_.find(key); at != known_.end()) {
    if (at->second.mapping.size() < mapping.size()) at->second.mapping = mapping;
    return;
  }
  recent_.push_front(key);
  known_.emplace(key, Known{mapping, recent_.begin()});
  if (known_.size() <= capacity) return;
  known_.erase(recent_.back());
  recent_.pop_back();
}

void PackMappings::forget(const std::string& key) {
  const std::lock_guard lock(mutex_);
  const auto at = known_.find(key);
  if (at == known_.end()) return;
  recent_.erase(at->second.recent);
  known_.erase(at);
}

}  // namespace archive::storage
