#include "archive/storage/local/local_journal.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <string>

#include "archive/storage/checksum.h"
#include "archive/storage/local/file_system.h"
#include "dicom/io/mapped_file.h"

namespace archive::storage {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::io::FileDescriptor;

namespace {

constexpr std::size_t sum_digits = 8;

std::uint32_t sum_of(std::string_view line) {
  Crc32c sum;
  sum.update(dicom::as_bytes(line));
  return sum.value();
}

std::string record_of(std::string_view line) {
  constexpr std::string_view digits = "0123456789abcdef";
  const std::uint32_t sum = sum_of(line);
  std::string record;
  for (int shift = 28; shift >= 0; shift -= 4) record += digits[sum >> shift & 15];
  return (record += ' ').append(line) += '\n';
}

bool is_sound(std::string_view record) {
  if (record.size() <= sum_digits || record[sum_digits] != ' ') return false;
  std::uint32_t sum = 0;
  const auto [end, failure] = std::from_chars(record.data(), record.data() + sum_digits, sum, 16);
  return failure == std::errc() && end == record.data() + sum_digits && sum == sum_of(record.substr(sum_digits + 1));
}

}  // namespace

Result<std::unique_ptr<LocalJournal>> LocalJournal::open(Options options) {
  std::unique_ptr<LocalJournal> journal(new LocalJournal(std::move(options)));
  const auto& path = journal->options_.path;
  const int how = journal->options_.read_only ? O_RDONLY : O_RDWR | O_CREAT;
  journal->file_ = FileDescriptor(::open(path.c_str(), how | O_CLOEXEC, 0640));
  if (!journal->file_) {
    if (journal->options_.read_only && errno == ENOENT) return journal;
    return system_error(path, "opening", errno);
  }
  const std::uint64_t size = DICOM_TRY(size_of(journal->file_, path));
  if (size > 0) {
    const auto content = DICOM_TRY(dicom::io::map_file(path));
    const std::string_view text = dicom::as_text(content.bytes());
    journal->size_ = text.rfind('\n') == std::string_view::npos ? 0 : text.rfind('\n') + 1;
  }
  if (journal->options_.read_only) return journal;
  if (journal->size_ < size && ::ftruncate(journal->file_.number(), static_cast<off_t>(journal->size_)) != 0)
    return system_error(path, "cutting", errno);
  if (size == 0) DICOM_TRY(sync_folder(path.parent_path()));
  return journal;
}

Result<void> LocalJournal::append(std::string_view line) {
  if (options_.read_only)
    return Error{ErrorCode::io, options_.path.string() + " cannot be written: nothing can be changed", {}, {}};
  if (broken_) return Error{ErrorCode::io, options_.path.string() + " cannot be written any more", {}, {}};
  const std::string record = record_of(line);
  auto result = write_down(record);
  if (result) {
    size_ += record.size();
  } else if (::ftruncate(file_.number(), static_cast<off_t>(size_)) != 0) {
    broken_ = true;
  }
  return result;
}

Result<void> LocalJournal::write_down(std::string_view record) {
  if (options_.fault) DICOM_TRY(options_.fault("journal.write"));
  DICOM_TRY(write_at(file_, dicom::as_bytes(record), size_, options_.path));
  if (options_.fault) DICOM_TRY(options_.fault("journal.sync"));
  if (options_.durable && ::fdatasync(file_.number()) != 0) {
    broken_ = true;
    return system_error(options_.path, "making durable", errno);
  }
  return {};
}

Result<void> LocalJournal::for_each(const std::function<Result<void>(const std::string* line)>& use) {
  if (size_ == 0) return {};
  const auto content = DICOM_TRY(dicom::io::map_file(options_.path));
  std::string_view text = dicom::as_text(content.bytes()).substr(0, size_);
  while (!text.empty()) {
    const std::string_view record = text.substr(0, text.find('\n'));
    text.remove_prefix(record.size() + 1);
    if (!is_sound(record)) {
      DICOM_TRY(use(nullptr));
      continue;
    }
    const std::string line(record.substr(sum_digits + 1));
    DICOM_TRY(use(&line));
  }
  return {};
}

}  // namespace archive::storage
