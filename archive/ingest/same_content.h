// Whether two instances with one UID are the same instance, however they were encoded on their way.
#pragma once

#include "archive/retrieve/retrieve.h"
#include "dicom/base/bytes.h"
#include "dicom/encoding/transfer_syntax.h"

namespace archive::ingest {

/// A data set as stored, without preamble and meta information.
struct StoredDataSet {
  dicom::SharedBytes bytes;
  dicom::TransferSyntax syntax;
};

/// That of a stored file.
StoredDataSet data_set_in(const dicom::SharedBytes& file, const StoredInstance& stored);

/// True if both hold the same elements with the same values. What systems may change when they pass an instance on does
/// not count: the native transfer syntax, forms of lengths, padding, group lengths and Data Set Trailing Padding. Pixel
/// data are not decoded: those of different encapsulated syntaxes are never the same. False if one cannot be read.
bool same_content(const StoredDataSet& left, const StoredDataSet& right);

}  // namespace archive::ingest
