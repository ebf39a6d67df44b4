#include "dicom/core/character_set_conversion.h"

#include <string>
#include <utility>

namespace dicom {
namespace {

constexpr Tag specific_character_set{0x0008, 0x0005};

// "(0008,2218)[0]." for messages about what is nested.
std::string item_path(const std::string& path, Tag tag, std::size_t index) {
  return path + to_string(tag) + '[' + std::to_string(index) + "].";
}

Result<void> report_issues(const TextIssues& issues, const DataElement& element, const std::string& path,
                           Diagnostics& diagnostics) {
  const auto say = [&](std::size_t count, std::string_view what) {
    return diagnostics.report({std::string(what) + std::to_string(count), {}, path + to_string(element.tag())});
  };
  if (issues.undecodable > 0) DICOM_TRY(say(issues.undecodable, "codes that are not in the character set: "));
  if (issues.undeclared > 0) DICOM_TRY(say(issues.undeclared, "characters of a character set that is not declared: "));
  return {};
}

bool has_own_character_set(const DataElement& sequence) {
  for (std::size_t i = 0; i < sequence.item_count(); ++i) {
    if (sequence.item(i).contains(specific_character_set)) return true;
  }
  return false;
}

class Converter {
 public:
  Converter(CharacterSet to, const CharacterSetConversion& options, Diagnostics& diagnostics)
      : to_(to), options_(options), diagnostics_(diagnostics) {}

  /// The data set without Specific Character Set, its text in the new one.
  Result<DataSet> convert(const DataSet& data_set, const std::string& path) {
    DataSet converted = data_set;
    converted.erase(specific_character_set);
    const CharacterSet from = options_.assumed.value_or(data_set.character_set());
    for (const DataElement element : data_set) {
      if (element.is_sequence()) {
        DICOM_TRY(convert_items(element, path, converted));
      } else if (traits(element.vr()).uses_character_set) {
        DICOM_TRY(convert_text(element, from, path, converted));
      }
    }
    return converted;
  }

 private:
  Result<void> convert_items(const DataElement& sequence, const std::string& path, DataSet& converted) {
    Sequence items;
    items.reserve(sequence.item_count());
    const std::size_t before = changes_;
    for (std::size_t i = 0; i < sequence.item_count(); ++i) {
      items.push_back(DICOM_TRY(convert(sequence.item(i), item_path(path, sequence.tag(), i))));
    }
    // An untouched sequence keeps its own memory, and the form of its lengths.
    if (changes_ != before || has_own_character_set(sequence)) {
      converted.set_sequence(sequence.tag(), items);
      ++changes_;
    }
    return {};
  }

  Result<void> convert_text(const DataElement& element, CharacterSet from, const std::string& path,
                            DataSet& converted) {
    const std::string_view raw = element.raw_text();
    if (from.keeps(raw) && to_.keeps(raw)) return {};
    const TextForm form = text_form(element.vr());
    TextIssues issues;
    const std::string text = from.to_utf8(raw, form, issues);
    DICOM_TRY(report_issues(issues, element, path, diagnostics_));
    auto bytes = to_.encode(text, form);
    if (!bytes) {
      Error error = std::move(bytes).error();
      error.path = path + to_string(element.tag());
      if (!options_.replace) return error;
      DICOM_TRY(diagnostics_.report({error.message + ": written as '?'", {}, error.path}));
      bytes = to_.from_utf8(text, form);
    }
    if (*bytes == raw) return {};
    converted.set_bytes(element.tag(), element.vr(), as_bytes(*bytes));
    ++changes_;
    return {};
  }

  CharacterSet to_;
  const CharacterSetConversion& options_;
  Diagnostics& diagnostics_;
  std::size_t changes_ = 0;
};

Result<void> check_level(const DataSet& data_set, const std::string& path, Diagnostics& diagnostics) {
  for (const DataElement element : data_set) {
    for (std::size_t i = 0; element.is_sequence() && i < element.item_count(); ++i) {
      DICOM_TRY(check_level(element.item(i), item_path(path, element.tag(), i), diagnostics));
    }
    if (element.tag() == specific_character_set) {
      std::string departure;
      CharacterSet::from_terms(element.raw_text(), departure);
      if (!departure.empty()) DICOM_TRY(diagnostics.report({departure, {}, path + to_string(element.tag())}));
    }
    if (traits(element.vr()).kind != ValueKind::text || !element.needs_decoding()) continue;
    TextIssues issues;
    // Of VRs that take no character set, the default one: nothing beyond ASCII is right there.
    static_cast<void>(element.character_set().to_utf8(element.raw_text(), text_form(element.vr()), issues));
    DICOM_TRY(report_issues(issues, element, path, diagnostics));
  }
  return {};
}

}  // namespace

TextForm text_form(VR vr) {
  if (vr == VR::PN) return TextForm::person_names;
  return traits(vr).multi_valued ? TextForm::values : TextForm::block;
}

Result<DataSet> convert_character_set(const DataSet& data_set, std::string_view terms,
                                      const CharacterSetConversion& options, Diagnostics& diagnostics) {
  const CharacterSet to = CharacterSet::from_terms(terms);
  if (!to.is_known()) {
    return Error{ErrorCode::invalid_argument, "'" + std::string(terms) + "' is no term of Specific Character Set"};
  }
  DataSet converted = DICOM_TRY(Converter(to, options, diagnostics).convert(data_set, {}));
  if (to != CharacterSet()) converted.set_text(specific_character_set, VR::CS, to.terms());
  return converted;
}

Result<void> check_character_sets(const DataSet& data_set, Diagnostics& diagnostics) {
  return check_level(data_set, {}, diagnostics);
}

}  // namespace dicom
