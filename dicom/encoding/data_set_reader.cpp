#include "dicom/encoding/data_set_reader.h"

#include "dicom/codec/deflate.h"
#include "dicom/encoding/reader_implementation.h"

namespace dicom {
namespace {

// The two bytes of RFC 1950 2.2 before DEFLATE data, which PS3.5 A.5 does not have.
bool has_zlib_header(Bytes bytes) {
  return bytes.size() > 2 && (bytes[0] & std::byte{0x0f}) == std::byte{8} &&
         load_be<std::uint16_t>(bytes.data()) % 31 == 0;
}

// Damaged data give what came out before the damage, if that may be salvaged.
Result<SharedBytes> inflate(const SharedBytes& source, bool salvage, Diagnostics& diagnostics) {
  const std::uint64_t limit = std::max<std::uint64_t>(source.size() * maximum_inflation, 1 << 20);
  codec::Inflated part = codec::inflate_part(source.bytes(), limit);
  if (part.problem && has_zlib_header(source.bytes())) {
    codec::Inflated behind_header = codec::inflate_part(source.bytes().subspan(2), limit);
    if (!behind_header.problem || behind_header.bytes.size() > part.bytes.size()) {
      DICOM_TRY(diagnostics.report({"a zlib header before the deflated data set"}));
      part = std::move(behind_header);
    }
  }
  if (part.problem) {
    if (!salvage || diagnostics.strict()) return *std::move(part.problem);
    Error& error = *part.problem;
    DICOM_TRY(diagnostics.report({std::move(error.message), error.offset, std::move(error.path), error.code, true}));
  }
  return SharedBytes(std::move(part.bytes));
}

}  // namespace

DataSetReader::DataSetReader(const TransferSyntax& syntax, const ReadOptions& options, Diagnostics& diagnostics)
    : implementation_(std::make_unique<Implementation>(syntax, options, diagnostics)) {}
DataSetReader::~DataSetReader() = default;
DataSetReader::DataSetReader(DataSetReader&&) noexcept = default;

Result<DataSetReader::Status> DataSetReader::feed(Bytes so_far, bool last) {
  return implementation_->feed(so_far, last);
}

std::uint64_t DataSetReader::consumed() const {
  return implementation_->consumed();
}

std::uint64_t DataSetReader::bulk_length() const {
  return implementation_->bulk_length();
}

Result<void> DataSetReader::bulk_ends_after(std::uint64_t present) {
  return implementation_->bulk_ends_after(present);
}

DataSet DataSetReader::finish(SharedBytes source) && {
  return implementation_->finish(std::move(source));
}

Result<DataSet> read_data_set(SharedBytes source, const TransferSyntax& syntax, Diagnostics& diagnostics,
                              const ReadOptions& options) {
  ReadOptions whole = options;
  whole.bulk_apart = false;
  if (syntax.deflated) {
    source = DICOM_TRY(inflate(source, options.salvage, diagnostics));
    whole.origin = 0;  // offsets are those in the inflated data set
  }
  DataSetReader::Implementation reader(syntax, whole, diagnostics);
  static_cast<void>(DICOM_TRY(reader.feed(source.bytes(), true)));
  return reader.finish(std::move(source));
}

}  // namespace dicom
