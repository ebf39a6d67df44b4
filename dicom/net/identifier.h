// Data sets of messages that are small: queries and their answers.
#pragma once

#include "dicom/net/association.h"

namespace dicom::net {

/// Encodes for a context's transfer syntax.
Result<ByteVector> encode_data_set(const AcceptedContext& context, const DataSet& data_set);
/// Receives and decodes the data set of the last command.
Result<DataSet> receive_identifier(Association& association, std::uint8_t context_id);

}  // namespace dicom::net
