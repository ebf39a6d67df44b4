#include "dicom/file/stream_reader.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace dicom {
namespace {

constexpr std::size_t piece_size = 64 * 1024;
// Preamble, prefix, group length: then it is known how long the meta information is.
constexpr std::size_t preamble_and_prefix = 132;
constexpr std::size_t group_length_element = 12;
constexpr std::size_t longest_head = 1024 * 1024;

class StreamReader {
 public:
  StreamReader(const ByteSource& source, Diagnostics& diagnostics, const StreamOptions& options)
      : source_(source), diagnostics_(diagnostics), options_(options) {}

  Result<File> read() {
    FileHead head = DICOM_TRY(read_head());
    base_ = head.data_set_offset;
    held_.erase(held_.begin(), held_.begin() + static_cast<std::ptrdiff_t>(base_));
    DataSet data_set = DICOM_TRY(head.syntax.deflated ? read_deflated(head.syntax) : read_data_set_of(head.syntax));
    return File{std::move(head.meta), std::move(data_set), head.syntax};
  }

 private:
  // More bytes at the end of what is held; false at the end of the stream.
  Result<bool> read_more(std::size_t wanted) {
    if (held_.size() + wanted > options_.maximum_held) {
      return Error{ErrorCode::limit_exceeded,
                   "more than " + std::to_string(options_.maximum_held) + " bytes would have to be kept in memory",
                   base_ + passed_ + held_.size(),
                   {}};
    }
    const std::size_t before = held_.size();
    held_.resize(before + wanted);
    const std::size_t count = DICOM_TRY(source_(MutableBytes(held_).subspan(before)));
    held_.resize(before + count);
    ended_ = count == 0;
    return !ended_;
  }

  Result<void> read_until(std::size_t size) {
    while (held_.size() < size && !ended_)
      static_cast<void>(DICOM_TRY(read_more(std::min(piece_size, size - held_.size()))));
    return {};
  }

  Result<FileHead> read_head() {
    DICOM_TRY(read_until(preamble_and_prefix + group_length_element));
    std::size_t wanted = piece_size;
    if (held_.size() >= preamble_and_prefix + group_length_element &&
        as_text(Bytes(held_).subspan(preamble_and_prefix, 6)) == std::string_view("\x02\0\0\0UL", 6)) {
      const auto length = load_le<std::uint32_t>(held_.data() + preamble_and_prefix + 8);
      // With the first header of the data set, which tells where a wrong group length ends.
      wanted = std::min<std::size_t>(longest_head, preamble_and_prefix + group_length_element + length + 12);
    }
    DICOM_TRY(read_until(wanted));
    return read_file_head(SharedBytes(held_), diagnostics_, options_.reading.salvage);
  }

  Result<DataSet> read_deflated(const TransferSyntax& syntax) {
    while (!ended_) static_cast<void>(DICOM_TRY(read_more(piece_size)));
    ReadOptions reading = options_.reading;
    reading.defer_over.reset();  // all of it is in memory anyway
    return dicom::read_data_set(SharedBytes(std::move(held_)), syntax, diagnostics_, reading);
  }

  Result<DataSet> read_data_set_of(const TransferSyntax& syntax) {
    ReadOptions reading = options_.reading;
    reading.bulk_apart = true;
    reading.origin = base_;
    DataSetReader reader(syntax, reading, diagnostics_);
    while (true) {
      const auto status = DICOM_TRY(reader.feed(held_, ended_));
      if (status == DataSetReader::Status::complete) break;
      if (status == DataSetReader::Status::bulk) {
        DICOM_TRY(pass_bulk(reader));
      } else {
        static_cast<void>(DICOM_TRY(read_more(piece_size)));
      }
    }
    held_.shrink_to_fit();
    return std::move(reader).finish(SharedBytes(std::move(held_)));
  }

  // The value begins behind what the reader has consumed: with what is held already, and goes on in the stream.
  Result<void> pass_bulk(DataSetReader& reader) {
    const std::uint64_t length = reader.bulk_length();
    const auto begin = held_.begin() + static_cast<std::ptrdiff_t>(reader.consumed());
    const std::uint64_t at_hand = std::min<std::uint64_t>(length, held_.size() - reader.consumed());
    const auto end = begin + static_cast<std::ptrdiff_t>(at_hand);
    const std::uint64_t offset = base_ + passed_ + reader.consumed();
    DICOM_TRY(give(offset, Bytes(begin, end)));
    held_.erase(begin, end);
    std::uint64_t done = at_hand;
    if (done < length) piece_.resize(4 * piece_size);
    while (done < length && !ended_) {
      const auto room = MutableBytes(piece_).first(std::min<std::uint64_t>(piece_.size(), length - done));
      const std::size_t count = DICOM_TRY(source_(room));
      ended_ = count == 0;
      DICOM_TRY(give(offset + done, room.first(count)));
      done += count;
    }
    passed_ += done;
    return done < length ? reader.bulk_ends_after(done) : Result<void>();
  }

  Result<void> give(std::uint64_t offset, Bytes bytes) {
    if (bytes.empty() || !options_.on_bulk) return {};
    return options_.on_bulk(offset, bytes);
  }

  const ByteSource& source_;
  Diagnostics& diagnostics_;
  const StreamOptions& options_;
  ByteVector held_;           // the head; then the data set without its bulk, and what was read beyond it
  ByteVector piece_;          // of bulk
  std::uint64_t base_ = 0;    // where the data set begins
  std::uint64_t passed_ = 0;  // bytes of bulk so far
  bool ended_ = false;
};

}  // namespace

Result<File> read_stream(const ByteSource& source, Diagnostics& diagnostics, const StreamOptions& options) {
  return StreamReader(source, diagnostics, options).read();
}

}  // namespace dicom
