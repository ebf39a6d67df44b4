// The reader on arbitrary bytes: the first byte chooses the syntax, whether they come whole or in pieces, and options.
#include <cstdint>
#include <cstdlib>

#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/data_set_writer.h"

namespace {

using namespace dicom;

void require(bool holds) {
  if (!holds) std::abort();
}

// What could be read can be written and, read again, is the same: a repaired data set is a right one.
void write_and_read(const DataSet& data_set, const TransferSyntax& syntax) {
  DataSet copy = data_set;
  copy.set_text(Tag(0x0008, 0x0005), VR::CS, "ISO_IR 192");
  for (const auto lengths : {WriteOptions::Lengths::as_read, WriteOptions::Lengths::undefined}) {
    const auto written = write_data_set(copy, syntax, {lengths});
    if (!written) continue;  // encapsulated in a native syntax
    Diagnostics diagnostics;
    static_cast<void>(read_data_set(SharedBytes(*written), syntax, diagnostics));
  }
  static_cast<void>(copy == data_set);
}

// Bulk is cut out of the stream as a caller would who never keeps it.
void feed_without_bulk(Bytes bytes, const TransferSyntax& syntax, ReadOptions options) {
  options.bulk_apart = true;
  options.defer_over = smallest_deferred;
  Diagnostics diagnostics;
  DataSetReader reader(syntax, options, diagnostics);
  ByteVector held(bytes.begin(), bytes.end());
  while (true) {
    const auto status = reader.feed(held, true);
    if (!status) return;
    if (*status == DataSetReader::Status::complete) break;
    require(*status == DataSetReader::Status::bulk);
    const std::uint64_t rest = held.size() - reader.consumed();
    const std::uint64_t length = std::min(rest, reader.bulk_length());
    const auto begin = held.begin() + static_cast<std::ptrdiff_t>(reader.consumed());
    held.erase(begin, begin + static_cast<std::ptrdiff_t>(length));
    if (length < reader.bulk_length() && !reader.bulk_ends_after(length)) return;
  }
  require(reader.consumed() <= held.size());
  const DataSet data_set = std::move(reader).finish(SharedBytes(std::move(held)));
  static_cast<void>(encode_in_parts(data_set, syntax));
}

void feed_in_pieces(Bytes bytes, const TransferSyntax& syntax, const ReadOptions& options) {
  Diagnostics diagnostics;
  DataSetReader reader(syntax, options, diagnostics);
  for (std::size_t end = 0; end <= bytes.size(); end += 7) {
    const auto status = reader.feed(bytes.first(end), false);
    if (!status || *status == DataSetReader::Status::complete) return;
  }
  static_cast<void>(reader.feed(bytes, true));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const TransferSyntax syntaxes[] = {transfer_syntax::ImplicitVRLittleEndian, transfer_syntax::ExplicitVRLittleEndian,
                                     transfer_syntax::ExplicitVRBigEndian,
                                     transfer_syntax::DeflatedExplicitVRLittleEndian};
  TransferSyntax syntax = syntaxes[data[0] & 3];
  if ((data[0] & 0x23) == 0x20) syntax = *find_transfer_syntax("1.2.840.113619.5.2");
  const auto* begin = reinterpret_cast<const std::byte*>(data + 1);
  const SharedBytes bytes{ByteVector(begin, begin + size - 1)};
  ReadOptions options;
  options.salvage = (data[0] & 8) != 0;
  if ((data[0] & 16) != 0) options.stop_at = Tag(0x0010, 0x0010);
  options.stop_in_items = (data[0] & 32) != 0;
  Diagnostics diagnostics;
  const auto whole = read_data_set(bytes, syntax, diagnostics, options);
  if (options.salvage) require(whole.has_value());
  if (whole) write_and_read(*whole, syntax);
  if (syntax.deflated) return 0;
  if ((data[0] & 4) != 0) feed_in_pieces(bytes.bytes(), syntax, options);
  if ((data[0] & 64) != 0) feed_without_bulk(bytes.bytes(), syntax, options);
  return 0;
}
