// What the index is told of an instance, read from its stored bytes.
#pragma once

#include "archive/index/index.h"
#include "archive/ingest/identity.h"
#include "archive/storage/pack_store.h"
#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/encoding/transfer_syntax.h"

namespace archive::ingest {

/// The tag before which headers end: Float, Double Float or plain Pixel Data come from here on (PS3.3 C.7.6.3).
inline constexpr dicom::Tag end_of_header{0x7fe0, 0x0008};

/// Of a Part 10 file: everything but where it lies and when it came. `extras`: what else the index wants.
dicom::Result<index::NewInstance> describe_file(const dicom::SharedBytes& file, const index::ExtraAttributes& extras);

/// Of a data set whose identity is known: columns, frames, and the offset of Pixel Data in the data set.
dicom::Result<index::NewInstance> describe_data_set(const dicom::SharedBytes& data_set,
                                                    const dicom::TransferSyntax& syntax, const Identity& identity,
                                                    const index::ExtraAttributes& extras);

/// The header of a stored file: its data set up to Pixel Data. Values are slices of `file`.
dicom::Result<dicom::DataSet> read_header(const dicom::SharedBytes& file, const StoredInstance& stored);

/// The content as the storage names it.
storage::SeriesName series_of(const StoredInstance& stored);
storage::Place place_of(const StoredInstance& stored);

}  // namespace archive::ingest
