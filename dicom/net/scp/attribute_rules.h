// Which attributes a normalized service requires: the tables of PS3.4, as data.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "dicom/core/data_set.h"
#include "dicom/net/dimse/message.h"

namespace dicom::net::scp {

/// One required attribute. With `inside`, it is required in every item of that sequence, if the sequence has items.
struct RequiredAttribute {
  KnownTag tag;
  bool may_be_empty = false;  ///< type 2
  std::optional<KnownTag> inside{};
};

/// 0x0120 missing attribute or 0x0121 missing attribute value, with the offending elements; nothing if all are there.
std::optional<ResponseStatus> check_required(const DataSet& data_set, std::span<const RequiredAttribute> rules);

/// The attributes that N-GET asks for, or all of them; true if some of those asked for are not there.
bool select_attributes(const DataSet& from, const std::vector<Tag>& attributes, DataSet& selected);

}  // namespace dicom::net::scp
