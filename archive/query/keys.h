// Matching keys in the two forms that they are looked up in: conditions on columns of the index, and an identifier for
// headers. What a key's value means is dicom/query's matter (PS3.4 C.2.2.2).
#pragma once

#include <optional>
#include <span>

#include "archive/index/index.h"
#include "archive/query/query.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/query/value_key.h"

namespace archive::query {

/// The key as an identifier carries it: one element, in UTF-8. Errors: invalid_argument (no number), unsupported
/// (sequences and binary values are no keys).
dicom::Result<dicom::DataSet> make_key(const MatchingKey& key);

/// Adds the one element of `key` to an identifier: at the end of the path, within one item of each sequence.
void add_key_at(dicom::DataSet& identifier, std::span<const dicom::Tag> path, const dicom::DataSet& key);

/// The key as a condition on a column; its `attribute` is not set. `vr` is that of the column.
index::Condition to_condition(const dicom::query::ValueKey& key, dicom::VR vr);

/// The key as a condition on an extra attribute; nothing if the index cannot tell, but only headers.
std::optional<index::Condition> to_extra_condition(const dicom::query::ValueKey& key, dicom::VR vr);

}  // namespace archive::query
