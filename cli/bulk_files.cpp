#include "cli/bulk_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <optional>
#include <vector>

#include "dicom/core/uid.h"
#include "dicom/io/file_descriptor.h"
#include "dicom/io/mapped_file.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t largest_value = 0xfffffffe;  // of a length field of 32 bits (PS3.5 7.1)

// What may stand in a path of a URI as it is (RFC 3986 2.3, 3.3).
bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("/-._~").find(c) != std::string_view::npos;
}

std::string percent_encoded(std::string_view path) {
  std::string uri;
  for (const char c : path) {
    if (is_plain(c)) {
      uri += c;
    } else {
      constexpr std::string_view digits = "0123456789ABCDEF";
      uri += {'%', digits[static_cast<unsigned char>(c) >> 4], digits[static_cast<unsigned char>(c) & 15]};
    }
  }
  return uri;
}

std::optional<std::string> percent_decoded(std::string_view uri) {
  std::string path;
  for (std::size_t i = 0; i < uri.size(); ++i) {
    if (uri[i] != '%') {
      path += uri[i];
      continue;
    }
    const std::string_view digits = uri.substr(i + 1, 2);
    unsigned code = 0;
    if (digits.size() < 2 || std::from_chars(digits.data(), digits.data() + 2, code, 16).ptr != digits.data() + 2)
      return std::nullopt;
    path += static_cast<char>(code);
    i += 2;
  }
  return path;
}

// The names on the way to the file; nothing if the URI is not a path downwards.
std::optional<std::vector<std::string>> names_of(std::string_view uri) {
  if (uri.empty() || uri.front() == '/' || uri.find_first_of(":?#\\") != std::string_view::npos) return std::nullopt;
  const auto path = percent_decoded(uri);
  if (!path || path->find('\0') != std::string::npos) return std::nullopt;
  std::vector<std::string> names;
  for (const fs::path& part : fs::path(*path)) {
    if (part == ".." || part.is_absolute()) return std::nullopt;
    if (part != "." && !part.empty()) names.push_back(part.string());
  }
  if (names.empty()) return std::nullopt;
  return names;
}

Error cannot_read(std::string_view uri, int number) {
  const std::string reason =
      number == ELOOP || number == ENOTDIR ? "not a plain file in a plain folder" : std::strerror(number);
  return {ErrorCode::io, "'" + std::string(uri) + "' beside the document: " + reason, {}, {}};
}

Result<ByteVector> read_whole(const io::FileDescriptor& file, std::string_view uri) {
  struct stat status{};
  if (::fstat(file.number(), &status) != 0) return cannot_read(uri, errno);
  if (!S_ISREG(status.st_mode)) return cannot_read(uri, ELOOP);
  const auto size = static_cast<std::uint64_t>(status.st_size);
  if (size > largest_value) return cannot_read(uri, EFBIG);
  ByteVector bytes(size);
  std::size_t done = 0;
  while (done < size) {
    const ssize_t count = ::read(file.number(), bytes.data() + done, size - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return cannot_read(uri, errno);
    if (count == 0) break;  // it became shorter meanwhile
    done += static_cast<std::size_t>(count);
  }
  bytes.resize(done);
  return bytes;
}

}  // namespace

Result<BulkFolder> BulkFolder::create(const fs::path& folder, const fs::path& document_folder) {
  std::error_code status;
  fs::create_directories(folder, status);
  if (status) return Error{ErrorCode::io, folder.string() + ": " + status.message(), {}, {}};
  const fs::path inside = fs::canonical(folder, status).lexically_relative(fs::canonical(document_folder, status));
  if (status) return Error{ErrorCode::io, document_folder.string() + ": " + status.message(), {}, {}};
  if (inside.empty() || *inside.begin() == "..")
    return Error{ErrorCode::invalid_argument,
                 folder.string() + " does not lie in the folder of the document, " + document_folder.string(),
                 {},
                 {}};
  return BulkFolder(folder, percent_encoded(inside.generic_string()));
}

void BulkFolder::start_instance(std::string_view sop_instance_uid) {
  const std::string name = is_tolerable_uid(sop_instance_uid) ? std::string(sop_instance_uid) : "instance";
  instance_ = name;
  for (int i = 2; !instances_.insert(instance_).second; ++i) instance_ = name + "-" + std::to_string(i);
}

Result<std::string> BulkFolder::write(std::string_view path, Bytes value) {
  std::string name(path);
  std::ranges::replace(name, '/', '-');
  name += ".bin";
  std::error_code status;
  fs::create_directories(folder_ / instance_, status);
  if (status) return Error{ErrorCode::io, (folder_ / instance_).string() + ": " + status.message(), {}, {}};
  const std::array parts{value};
  DICOM_TRY(io::replace_file(folder_ / instance_ / name, parts));
  return uri_ + "/" + instance_ + "/" + name;
}

Result<ByteVector> read_bulk_file(const fs::path& document_folder, std::string_view uri) {
  const auto names = names_of(uri);
  if (!names)
    return Error{ErrorCode::invalid_argument,
                 "'" + std::string(uri.substr(0, 200)) +
                     "' is not a file in the folder of the document (--bulk none leaves such values empty)",
                 {},
                 {}};
  // From folder to folder without following links, so that nothing can lead out even while somebody changes them.
  constexpr int folder_flags = O_PATH | O_DIRECTORY | O_CLOEXEC;
  io::FileDescriptor folder(::open(document_folder.c_str(), folder_flags));
  for (std::size_t i = 0; folder && i + 1 < names->size(); ++i)
    folder = io::FileDescriptor(::openat(folder.number(), (*names)[i].c_str(), folder_flags | O_NOFOLLOW));
  if (!folder) return cannot_read(uri, errno);
  const io::FileDescriptor file(
      ::openat(folder.number(), names->back().c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (!file) return cannot_read(uri, errno);
  return read_whole(file, uri);
}

}  // namespace dicom::cli
