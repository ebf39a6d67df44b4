#include "dicom/file/difference.h"

#include <algorithm>

#include "dicom/file/value_text.h"
#include "dicom/path/element_path.h"

namespace dicom {
namespace {

bool equal(const DataElement& left, const DataElement& right) {
  const bool plain = !left.is_sequence() && !left.is_encapsulated() && !right.is_sequence() && !right.is_encapsulated();
  if (plain && left.byte_order() == right.byte_order() && std::ranges::equal(left.bytes(), right.bytes())) return true;
  DataSet one;
  DataSet other;
  one.set(left);
  other.set(right);
  return one == other;
}

// Recursion is as deep as the data sets, which readers bound.
class Comparison {
 public:
  explicit Comparison(std::size_t maximum_width) : width_(maximum_width) {}

  void compare(const DataSet& left, const DataSet& right) {
    std::size_t l = 0;
    std::size_t r = 0;
    while (l < left.size() || r < right.size()) {
      const bool take_left = r == right.size() || (l < left.size() && left.element(l).tag() <= right.element(r).tag());
      const bool take_right = l == left.size() || (r < right.size() && right.element(r).tag() <= left.element(l).tag());
      const Tag tag = take_left ? left.element(l).tag() : right.element(r).tag();
      if (!tag.is_group_length()) {
        const std::size_t length = path_.size();
        path_ += step_text(take_left ? left : right, tag);
        if (take_left && take_right) {
          compare(left.element(l), right.element(r));
        } else if (take_left) {
          add(Difference::Kind::only_left, value_text(left.element(l), {width_}), {});
        } else {
          add(Difference::Kind::only_right, {}, value_text(right.element(r), {width_}));
        }
        path_.resize(length);
      }
      if (take_left) ++l;
      if (take_right) ++r;
    }
  }

  std::vector<Difference> take() { return std::move(found_); }

 private:
  void compare(const DataElement& left, const DataElement& right) {
    const bool sequences = left.is_sequence() && right.is_sequence();
    if (!sequences && left.vr() != right.vr()) {
      const auto shown = [&](const DataElement& element) {
        return std::string(to_string(element.vr())) + " " + value_text(element, {width_});
      };
      return add(Difference::Kind::vr, shown(left), shown(right));
    }
    if (!sequences) {
      if (!equal(left, right)) add_values(left, right);
      return;
    }
    const std::size_t length = path_.size();
    for (std::size_t i = 0; i < std::max(left.item_count(), right.item_count()); ++i) {
      path_ += "[" + std::to_string(i) + "]";
      if (i >= right.item_count()) {
        add(Difference::Kind::only_left, elements_of(left.item(i)), {});
      } else if (i >= left.item_count()) {
        add(Difference::Kind::only_right, {}, elements_of(right.item(i)));
      } else {
        path_ += '.';
        compare(left.item(i), right.item(i));
      }
      path_.resize(length);
    }
  }

  static std::string elements_of(const DataSet& item) {
    return "(item of " + std::to_string(item.size()) + (item.size() == 1 ? " element)" : " elements)");
  }

  void add_values(const DataElement& left, const DataElement& right) {
    std::string left_text = value_text(left, {width_});
    std::string right_text = value_text(right, {width_});
    if (left_text == right_text || (traits(left.vr()).kind == ValueKind::bytes && !left.is_encapsulated())) {
      const Bytes a = left.bytes();
      const Bytes b = right.bytes();
      const auto at = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
      if (at > 0 || left_text == right_text) {
        left_text = bytes_from(left, at);
        right_text = bytes_from(right, at);
      }
    }
    add(Difference::Kind::value, std::move(left_text), std::move(right_text));
  }

  // "(32768 bytes, from byte 17 on: af 00 ...)"
  [[nodiscard]] std::string bytes_from(const DataElement& element, std::size_t at) const {
    if (element.is_encapsulated()) return value_text(element, {width_}) + " with other content";
    DataSet scratch;
    const Bytes tail = element.bytes().subspan(std::min(at, element.bytes().size()));
    scratch.set_bytes(element.tag(), VR::OB, tail.first(std::min<std::size_t>(tail.size(), 4096)));
    return "(" + std::to_string(element.bytes().size()) + " bytes, from byte " + std::to_string(at) +
           " on: " + value_text(*scratch.find(element.tag()), {width_ / 2}) + ")";
  }

  void add(Difference::Kind kind, std::string left, std::string right) {
    found_.push_back({kind, path_, std::move(left), std::move(right)});
  }

  std::size_t width_;
  std::string path_;
  std::vector<Difference> found_;
};

}  // namespace

std::string_view to_string(Difference::Kind kind) {
  switch (kind) {
    case Difference::Kind::only_left: return "only_left";
    case Difference::Kind::only_right: return "only_right";
    case Difference::Kind::vr: return "vr";
    default: return "value";
  }
}

std::vector<Difference> differences(const DataSet& left, const DataSet& right, std::size_t maximum_width) {
  Comparison comparison(maximum_width);
  comparison.compare(left, right);
  return comparison.take();
}

}  // namespace dicom
