// Attributes that the configuration adds to those that can be searched quickly.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "archive/index/attributes.h"
#include "archive/index/condition.h"
#include "archive/query/query.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace archive::index {

/// One of them, as the index knows it.
struct ExtraAttribute {
  std::int64_t id = 0;
  TagPath path{};
  Level level = Level::series;  ///< whose attribute it is
  Comparison comparison = Comparison::text;
  bool ready = false;  ///< all rows have their values; until then headers are asked

  [[nodiscard]] std::string name() const;  ///< "ManufacturerModelName"
};
struct ExtraAttributes {
  std::uint64_t generation = 0;  ///< another one whenever the list changes
  std::vector<ExtraAttribute> list{};
};

/// A value for the index, in UTF-8; of names the normalised form.
struct ExtraValue {
  std::int64_t attribute = 0;
  std::string value;
  bool operator==(const ExtraValue&) const = default;
};
/// What a header has of the attributes that there were.
struct ExtraValues {
  std::uint64_t generation = 0;
  std::vector<ExtraValue> list{};
};

/// How far the index is with one.
struct ExtraProgress {
  ExtraAttribute attribute;
  std::uint64_t rows = 0;  ///< that have been looked at, of
  std::uint64_t of = 0;
};

/// The comparison that values of a VR need.
Comparison comparison_of(dicom::VR vr);

/// What a header has of them: each value of its own, and empty ones not at all.
ExtraValues extra_values(const dicom::DataSet& header, const ExtraAttributes& attributes);

/// A condition on an extra attribute, which holds for a row if it does for any of its values: of the row itself, of the
/// one above that it belongs to, or of any below.
struct ExtraCondition {
  ExtraAttribute attribute;
  Condition condition;  ///< its own `attribute` means nothing; no moments, no words
};

}  // namespace archive::index
