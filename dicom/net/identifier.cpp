#include "dicom/net/identifier.h"

#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/data_set_writer.h"

namespace dicom::net {
namespace {

TransferSyntax syntax_of(const AcceptedContext& context) {
  const TransferSyntax* known = find_transfer_syntax(context.transfer_syntax);
  return known != nullptr ? *known : assume_transfer_syntax(context.transfer_syntax);
}

}  // namespace

Result<ByteVector> encode_data_set(const AcceptedContext& context, const DataSet& data_set) {
  return write_data_set(data_set, syntax_of(context));
}

Result<DataSet> receive_identifier(Association& association, std::uint8_t context_id) {
  auto bytes = DICOM_TRY(association.receive_data_set());
  Diagnostics diagnostics;
  return read_data_set(SharedBytes(std::move(bytes)), syntax_of(*association.find_context(context_id)), diagnostics);
}

}  // namespace dicom::net
