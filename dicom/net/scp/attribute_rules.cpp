#include "dicom/net/scp/attribute_rules.h"

#include "dicom/net/dimse/status.h"

namespace dicom::net::scp {
namespace {

class Check {
 public:
  void require(const DataSet& in, const RequiredAttribute& rule) {
    const auto element = in.find(rule.tag);
    if (!element) {
      note(missing_, rule.tag);
    } else if (!rule.may_be_empty && element->is_empty()) {
      note(empty_, rule.tag);
    }
  }
  [[nodiscard]] std::optional<ResponseStatus> status() const {
    if (!missing_.empty()) return ResponseStatus{status::missing_attribute, {}, missing_};
    if (!empty_.empty()) return ResponseStatus{status::missing_attribute_value, {}, empty_};
    return std::nullopt;
  }

 private:
  static void note(std::vector<Tag>& tags, Tag tag) {
    if (tags.empty() || tags.back() != tag) tags.push_back(tag);
  }
  std::vector<Tag> missing_;
  std::vector<Tag> empty_;
};

}  // namespace

std::optional<ResponseStatus> check_required(const DataSet& data_set, std::span<const RequiredAttribute> rules) {
  Check check;
  for (const RequiredAttribute& rule : rules) {
    if (!rule.inside) {
      check.require(data_set, rule);
      continue;
    }
    const auto sequence = data_set.find(*rule.inside);
    for (std::size_t i = 0; sequence && i < sequence->item_count(); ++i) check.require(sequence->item(i), rule);
  }
  return check.status();
}

bool select_attributes(const DataSet& from, const std::vector<Tag>& attributes, DataSet& selected) {
  if (attributes.empty()) {
    selected = from;
    return false;
  }
  bool some_missing = false;
  for (const Tag tag : attributes) {
    if (const auto element = from.find(tag)) {
      selected.set(*element);
    } else {
      some_missing = true;
    }
  }
  return some_missing;
}

}  // namespace dicom::net::scp
