// Where a reader is, for its errors.
#pragma once

#include <string>
#include <vector>

#include "dicom/core/tag.h"

namespace dicom::interchange {

/// The elements from the root to where a reader is, with the items between them.
class ElementPath {
 public:
  void enter(Tag element) { steps_.push_back({element, 0}); }
  void leave() { steps_.pop_back(); }
  /// The reader goes on in this item of the sequence it is in.
  void set_item(std::size_t index) { steps_.back().item = index; }
  [[nodiscard]] std::size_t depth() const { return steps_.size(); }

  /// "(0008,2218)[1].(0008,0104)"
  [[nodiscard]] std::string to_string() const {
    std::string text;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      text += dicom::to_string(steps_[i].tag);
      if (i + 1 < steps_.size()) text += "[" + std::to_string(steps_[i].item) + "].";
    }
    return text;
  }

 private:
  struct Step {
    Tag tag;
    std::size_t item;
  };
  std::vector<Step> steps_;
};

}  // namespace dicom::interchange
