#include "dicom/encoding/data_set_reader.h"

#include "dicom/codec/deflate.h"
#include "dicom/encoding/reader_implementation.h"

namespace dicom {

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
    const std::uint64_t limit = std::max<std::uint64_t>(source.size() * maximum_inflation, 1 << 20);
    source = SharedBytes(DICOM_TRY(codec::inflate_raw(source.bytes(), limit)));
    whole.origin = 0;  // offsets are those in the inflated data set
  }
  DataSetReader::Implementation reader(syntax, whole, diagnostics);
  static_cast<void>(DICOM_TRY(reader.feed(source.bytes(), true)));
  return reader.finish(std::move(source));
}

}  // namespace dicom
