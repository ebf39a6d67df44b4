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

DataSet DataSetReader::finish(SharedBytes source) && {
  return implementation_->finish(std::move(source));
}

Result<DataSet> read_data_set(SharedBytes source, const TransferSyntax& syntax, Diagnostics& diagnostics,
                              const ReadOptions& options) {
  if (syntax.deflated) {
    const std::uint64_t limit = std::max<std::uint64_t>(source.size() * maximum_inflation, 1 << 20);
    source = SharedBytes(DICOM_TRY(codec::inflate_raw(source.bytes(), limit)));
  }
  DataSetReader::Implementation reader(syntax, options, diagnostics);
  DICOM_TRY(reader.feed(source.bytes(), true));
  return reader.finish(std::move(source));
}

}  // namespace dicom
