// A data set from attributes as a document lists them: what the readers of DICOM JSON and Native XML share.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/charset/character_set.h"
#include "dicom/core/data_set.h"

namespace dicom::interchange {

/// The three component groups of a Person Name (PS3.5 6.2.1), in the order of their names in both models.
inline constexpr std::array<std::string_view, 3> person_name_groups{"Alphabetic", "Ideographic", "Phonetic"};
/// "Yamada^Tarou=山田^太郎=やまだ^たろう", without the groups that are missing at its end.
std::string join_person_name(const std::array<std::string, 3>& groups);

/// The repertoire that text is stored in, for a whole document: it is UTF-8 in the document.
struct TextTarget {
  std::string terms = "ISO_IR 192";  ///< the value of Specific Character Set
  bool beyond_ascii = false;         ///< text of the level that is being built, or of one in it, needs them said
};

/// Collects the attributes of one level, in any order. Tag order is the quick one.
class DataSetBuilder {
 public:
  explicit DataSetBuilder(TextTarget& target);

  /// Text is UTF-8, its values joined by backslashes. Specific Character Set becomes that of the target.
  void add_text(Tag tag, VR vr, std::string_view text);
  void add_bytes(Tag tag, VR vr, SharedBytes bytes);
  void add_items(Tag tag, const Sequence& items);
  void add_empty(Tag tag, VR vr);

  /// The data set; an error if an attribute stood there twice. `root`: with Specific Character Set, if text needs it.
  Result<DataSet> finish(bool root) &&;

 private:
  DataSet& place_for(Tag tag);
  Result<void> merge_late();

  TextTarget& target_;
  CharacterSet character_set_;
  bool outer_beyond_ascii_;  ///< of the enclosing level so far
  bool named_ = false;       ///< this level says its own Specific Character Set
  DataSet data_set_;
  Tag last_{};
  std::vector<DataSet> late_;  ///< one element each, of those that came out of order
};

}  // namespace dicom::interchange
