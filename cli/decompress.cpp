#include "cli/decompress.h"

#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/pixel/to_native.h"

namespace dicom::cli {

Result<SharedBytes> decompress(const net::scu::Instance& instance, const TransferSyntax& to) {
  const TransferSyntax from = assume_transfer_syntax(instance.reference.kind.transfer_syntax_uid);
  Diagnostics diagnostics;
  const DataSet stored = DICOM_TRY(read_data_set(instance.data_set, from, diagnostics));
  const DataSet native = DICOM_TRY(to_native(stored, from));
  return SharedBytes(DICOM_TRY(write_data_set(native, to)));
}

}  // namespace dicom::cli
