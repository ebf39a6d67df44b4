#include "dicom/file/file_beginning.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace dicom {
namespace {

constexpr std::size_t first_read = std::size_t{4} * 1024;
constexpr std::size_t last_read = std::size_t{256} * 1024;  // who needs more is mapped

// The file's first `size` bytes, or fewer if it is shorter.
std::optional<SharedBytes> read_first(int descriptor, std::size_t size) {
  auto buffer = std::make_shared_for_overwrite<std::byte[]>(size);
  std::size_t done = 0;
  while (done < size) {
    const ssize_t count = ::pread(descriptor, buffer.get() + done, size - done, static_cast<off_t>(done));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return std::nullopt;
    if (count == 0) break;
    done += static_cast<std::size_t>(count);
  }
  const Bytes bytes(buffer.get(), done);
  return SharedBytes(bytes, std::move(buffer));
}

// The elements before the tag, if it comes within this beginning.
std::optional<File> parse(const SharedBytes& beginning, bool whole, Diagnostics& diagnostics,
                          const ReadOptions& options) {
  auto head = read_file_head(beginning, diagnostics);
  if (!head || head->syntax.deflated) return std::nullopt;
  ReadOptions in_file = options;
  in_file.origin += head->data_set_offset;
  const SharedBytes data = beginning.slice(head->data_set_offset, beginning.size() - head->data_set_offset);
  DataSetReader reader(head->syntax, in_file, diagnostics);
  const auto status = reader.feed(data.bytes(), whole);
  if (!status || *status != DataSetReader::Status::complete) return std::nullopt;
  return File{std::move(head->meta), std::move(reader).finish(data), head->syntax};
}

}  // namespace

std::optional<File> read_file_beginning(int descriptor, Diagnostics& diagnostics, const ReadOptions& options) {
  if (!options.stop_at || options.defer_over || options.salvage || options.bulk_apart) return std::nullopt;
  for (std::size_t wanted = first_read; wanted <= last_read; wanted *= 8) {
    const auto beginning = read_first(descriptor, wanted);
    if (!beginning) return std::nullopt;
    const bool whole = beginning->size() < wanted;
    Diagnostics found(diagnostics.strict() ? Diagnostics::Mode::strict : Diagnostics::Mode::lenient);
    auto file = parse(*beginning, whole, found, options);
    // In strict mode there is nothing to report: the first thing would have been an error.
    if (file && found.count() == found.list().size()) {
      for (const Diagnostic& diagnostic : found.list()) static_cast<void>(diagnostics.report(diagnostic));
      return file;
    }
    if (whole) break;
  }
  return std::nullopt;
}

}  // namespace dicom
