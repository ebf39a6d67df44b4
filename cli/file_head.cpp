#include "cli/file_head.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <optional>

#include "dicom/io/file_descriptor.h"

namespace dicom::cli {
namespace {

constexpr std::size_t first_read = std::size_t{16} * 1024;
constexpr std::size_t last_read = std::size_t{256} * 1024;  // who needs more is mapped

struct Beginning {
  SharedBytes content;
  std::uint64_t file_size = 0;
};

std::optional<std::size_t> read_at(const io::FileDescriptor& file, std::byte* to, std::size_t size) {
  std::size_t done = 0;
  while (done < size) {
    const ssize_t count = ::pread(file.number(), to + done, size - done, static_cast<off_t>(done));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return std::nullopt;
    if (count == 0) break;
    done += static_cast<std::size_t>(count);
  }
  return done;
}

// At most `size` bytes from the file's beginning; nothing where open_file() has to say what is wrong.
std::optional<Beginning> read_beginning(const io::FileDescriptor& file, std::size_t size) {
  struct stat status{};
  if (::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  Beginning beginning;
  beginning.file_size = static_cast<std::uint64_t>(status.st_size);
  size = static_cast<std::size_t>(std::min<std::uint64_t>(size, beginning.file_size));
  auto buffer = std::make_shared_for_overwrite<std::byte[]>(size);
  const auto count = read_at(file, buffer.get(), size);
  if (!count) return std::nullopt;
  const Bytes bytes(buffer.get(), *count);
  beginning.content = SharedBytes(bytes, std::move(buffer));
  return beginning;
}

// The elements before the tag, if the tag comes within this beginning and nothing is wrong up to there.
std::optional<File> parse(const Beginning& beginning, Tag stop_at) {
  Diagnostics diagnostics;
  const auto head = read_file_head(beginning.content, diagnostics);
  if (!head || head->syntax.deflated) return std::nullopt;
  ReadOptions options;
  options.stop_at = stop_at;
  DataSetReader reader(head->syntax, options, diagnostics);
  const SharedBytes data =
      beginning.content.slice(head->data_set_offset, beginning.content.size() - head->data_set_offset);
  const auto status = reader.feed(data.bytes(), data.size() + head->data_set_offset == beginning.file_size);
  if (!status || *status != DataSetReader::Status::complete) return std::nullopt;
  return File{head->meta, std::move(reader).finish(data), head->syntax};
}

}  // namespace

std::expected<FileWithHead, FileProblem> open_file_head(const std::filesystem::path& path, Tag stop_at) {
  const io::FileDescriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  for (std::size_t size = first_read; descriptor && size <= last_read; size *= 16) {
    const auto beginning = read_beginning(descriptor, size);
    if (!beginning) break;
    if (auto file = parse(*beginning, stop_at)) return FileWithHead{*std::move(file), beginning->file_size};
    if (beginning->content.size() >= beginning->file_size) break;
  }
  ReadOptions options;
  options.stop_at = stop_at;
  auto opened = open_file(path, options);
  if (!opened) return std::unexpected(std::move(opened).error());
  return FileWithHead{std::move(opened->file), opened->content.size()};
}

}  // namespace dicom::cli
