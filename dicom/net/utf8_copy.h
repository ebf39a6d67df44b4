// Data sets of different character sets, made alike.
#pragma once

#include "dicom/core/data_set.h"

namespace dicom::net {

/// The same data set with all text in UTF-8 (ISO_IR 192); as it is if its text needs no character set.
DataSet utf8_copy(const DataSet& data_set);

}  // namespace dicom::net
