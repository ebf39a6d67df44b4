#include "dicom/hl7/values.h"

#include <algorithm>

#include "dicom/core/date_time.h"
#include "dicom/core/person_name.h"
#include "dicom/dictionary/generated/tags.h"

namespace dicom::hl7 {
namespace {

PersonName::Components name_components(const Message& message, const Segment& segment, Position at) {
  const auto component = [&](std::size_t offset) {
    Position position = at;
    position.component += offset;
    std::string text = message.value(segment, position);
    // The delimiters of PN, and of values, are no text in it.
    std::ranges::replace_if(
        text, [](char c) { return c == '^' || c == '=' || c == '\\' || static_cast<unsigned char>(c) < 0x20; }, ' ');
    return text;
  };
  // XPN: family, given, further given names, suffix, prefix. DICOM has prefix before suffix.
  return {.family = component(0),
          .given = component(1),
          .middle = component(2),
          .prefix = component(4),
          .suffix = component(3)};
}

std::size_t leading_digits(std::string_view text) {
  return std::min(text.find_first_not_of("0123456789"), text.size());
}

}  // namespace

std::string person_name(const Message& message, const Segment& segment, std::size_t field, bool with_identifier) {
  PersonName name;
  const std::size_t first = with_identifier ? 2 : 1;
  // Name representation code: XPN-8, XCN-15 (table 0465): A, I or P.
  const std::size_t representation = with_identifier ? 15 : 8;
  for (std::size_t i = 1; i <= std::min<std::size_t>(message.repetitions(segment, field), 10); ++i) {
    const std::string kind = message.value(segment, {.field = field, .component = representation, .repetition = i});
    PersonName::Components& into = kind == "I" ? name.ideographic : kind == "P" ? name.phonetic : name.alphabetic;
    if (into.empty()) into = name_components(message, segment, {.field = field, .component = first, .repetition = i});
  }
  return name.to_string();
}

std::string date_of(std::string_view time_stamp) {
  if (leading_digits(time_stamp) < 8) return {};
  const std::string_view text = time_stamp.substr(0, 8);
  return Date::parse(text) ? std::string(text) : std::string{};
}

std::string time_of(std::string_view time_stamp) {
  const std::size_t digits = leading_digits(time_stamp);
  if (digits < 10) return {};
  std::string text(time_stamp.substr(8, std::min<std::size_t>(digits, 14) - 8));
  text.resize(text.size() / 2 * 2);
  if (digits == 14 && time_stamp.substr(14).starts_with('.')) {
    const std::string_view fraction = time_stamp.substr(15, leading_digits(time_stamp.substr(15)));
    if (!fraction.empty()) text += "." + std::string(fraction.substr(0, 6));
  }
  return Time::parse(text) ? text : std::string{};
}

std::optional<DataSet> code_item(const Message& message, const Segment& segment, std::size_t field, std::size_t first,
                                 const DataSet& parent) {
  const auto component = [&](std::size_t offset) {
    return message.value(segment, {.field = field, .component = first + offset});
  };
  const std::string code = component(0);
  if (code.empty()) return std::nullopt;
  const std::string meaning = component(1);
  const std::string scheme = component(2);
  DataSet item = parent.new_item();
  item.set(code.size() > 16 ? tags::LongCodeValue : tags::CodeValue, code);
  item.set(tags::CodingSchemeDesignator, scheme.empty() ? "99LOCAL" : scheme);
  item.set(tags::CodeMeaning, meaning.empty() ? code : meaning);
  return item;
}

Identifier identifier(const Message& message, const Segment& segment, std::size_t field, std::size_t repetition,
                      std::size_t authority_component) {
  const auto read = [&](std::size_t component, std::size_t subcomponent) {
    return message.value(
        segment, {.field = field, .component = component, .subcomponent = subcomponent, .repetition = repetition});
  };
  Identifier result{.id = read(1, 1), .authority = {}, .universal_id = {}, .universal_type = {}, .type_code = {}};
  if (authority_component == 4) {  // CX: the authority is one component, HD
    result.authority = read(4, 1);
    result.universal_id = read(4, 2);
    result.universal_type = read(4, 3);
    result.type_code = read(5, 1);
  } else {  // EI: it is components 2 to 4
    result.authority = read(authority_component, 1);
    result.universal_id = read(authority_component + 1, 1);
    result.universal_type = read(authority_component + 2, 1);
  }
  return result;
}

void set_issuer(DataSet& data_set, KnownTag sequence, const Identifier& identifier) {
  if (identifier.authority.empty() && identifier.universal_id.empty()) return;
  DataSet item = data_set.new_item();
  if (!identifier.authority.empty()) item.set(tags::LocalNamespaceEntityID, identifier.authority);
  if (!identifier.universal_id.empty()) {
    item.set(tags::UniversalEntityID, identifier.universal_id);
    item.set(tags::UniversalEntityIDType, identifier.universal_type.empty() ? "ISO" : identifier.universal_type);
  }
  data_set.set(sequence, Sequence{item});
}

}  // namespace dicom::hl7
