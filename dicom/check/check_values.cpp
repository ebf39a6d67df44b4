#include "dicom/check/check_values.h"

#include <charconv>

#include "dicom/dictionary/dictionary.h"

namespace dicom {
namespace {

struct Expected {
  VR vr = VR::none;
  VR alternative = VR::none;
  std::string_view vm;
};

std::optional<std::size_t> take_number(std::string_view& text) {
  std::size_t number = 0;
  const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (status != std::errc{}) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

// One walk through a data set and its items.
class Checker {
 public:
  explicit Checker(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  Result<void> check(const DataSet& data_set) {
    for (const DataElement element : data_set) {
      if (element.tag().is_group_length()) continue;
      const std::size_t length = path_.size();
      path_ += to_string(element.tag());
      DICOM_TRY(check(data_set, element));
      for (std::size_t i = 0; element.is_sequence() && i < element.item_count(); ++i) {
        const std::size_t before_item = path_.size();
        path_ += "[" + std::to_string(i) + "].";
        DICOM_TRY(check(element.item(i)));
        path_.resize(before_item);
      }
      path_.resize(length);
    }
    return {};
  }

 private:
  static Expected expected(const DataSet& data_set, Tag tag) {
    if (!tag.is_private()) {
      const ElementEntry* entry = find_element(tag);
      return entry == nullptr ? Expected{} : Expected{entry->vr, entry->alternative_vr, entry->vm};
    }
    if (tag.is_private_creator()) return {VR::LO, VR::none, "1"};
    const std::string creator =
        data_set.text_or_empty(Tag(tag.group(), static_cast<std::uint16_t>(tag.element() >> 8)));
    const PrivateEntry* entry = creator.empty() ? nullptr : find_private(creator, tag);
    return entry == nullptr ? Expected{} : Expected{entry->vr, VR::none, entry->vm};
  }

  Result<void> check(const DataSet& data_set, const DataElement& element) {
    const Expected rule = expected(data_set, element.tag());
    if (element.tag().is_private() && element.tag().element() >= 0x1000 && rule.vr == VR::none &&
        !data_set.contains(Tag(element.tag().group(), static_cast<std::uint16_t>(element.tag().element() >> 8)))) {
      DICOM_TRY(report(element, "a private element in a block that nobody reserved"));
    }
    if (rule.vr != VR::none) DICOM_TRY(check_vr(element, rule));
    if (element.is_sequence() || element.is_encapsulated() || element.is_deferred() || element.is_empty()) return {};
    if (!rule.vm.empty() && element.vr() != VR::UN) DICOM_TRY(check_multiplicity(element, rule));
    return traits(element.vr()).kind == ValueKind::text ? check_text(element) : check_size(element);
  }

  Result<void> check_vr(const DataElement& element, const Expected& rule) {
    const VR vr = element.vr();
    // "US or SS or OW" has three; the table keeps the first two.
    const bool third = vr == VR::OW && rule.vr == VR::US && rule.alternative != VR::none;
    if (vr == rule.vr || vr == rule.alternative || third) return {};
    std::string wanted(to_string(rule.vr));
    if (rule.alternative != VR::none) wanted += " or " + std::string(to_string(rule.alternative));
    return report(element, "VR " + std::string(to_string(vr)) + ", the dictionary has " + wanted);
  }

  Result<void> check_multiplicity(const DataElement& element, const Expected& rule) {
    const ValueKind kind = traits(element.vr()).kind;
    if (kind == ValueKind::bytes || is_allowed_multiplicity(rule.vm, element.multiplicity())) return {};
    return report(element,
                  std::to_string(element.multiplicity()) + " values, the dictionary has VM " + std::string(rule.vm));
  }

  Result<void> check_text(const DataElement& element) {
    const auto values = element.texts();
    if (!values) return report(element, values.error().message);
    for (const std::string& value : *values) {
      if (const auto problem = problem_with_text(element.vr(), value)) {
        DICOM_TRY(report(element, std::string(to_string(element.vr())) + ": " + *problem));
      }
    }
    return {};
  }

  Result<void> check_size(const DataElement& element) {
    const std::size_t unit = element.vr() == VR::AT ? 4 : traits(element.vr()).value_size;
    if (element.bytes().size() % unit == 0) return {};
    return report(element, "length " + std::to_string(element.bytes().size()) + " is not a multiple of " +
                               std::to_string(unit) + ", the size of VR " + std::string(to_string(element.vr())));
  }

  Result<void> report(const DataElement& element, std::string message) {
    return diagnostics_.report({std::move(message), element.error(ErrorCode::invalid_data, {}).offset, path_});
  }

  Diagnostics& diagnostics_;
  std::string path_;
};

}  // namespace

bool is_allowed_multiplicity(std::string_view vm, std::size_t count) {
  const auto least = take_number(vm);
  if (!least) return true;
  if (vm.empty()) return count == *least;
  vm.remove_prefix(1);  // the hyphen
  if (count < *least) return false;
  const auto most = take_number(vm);
  if (!most) return true;                                                 // "2-n"
  return vm.empty() ? count <= *most : *most == 0 || count % *most == 0;  // "1-3", "2-2n"
}

Result<void> check_values(const DataSet& data_set, Diagnostics& diagnostics) {
  return Checker(diagnostics).check(data_set);
}

}  // namespace dicom
