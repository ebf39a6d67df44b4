#include "dicom/hl7/mapping.h"

#include <algorithm>

#include "dicom/hl7/values.h"

namespace dicom::hl7 {
namespace {

std::string joined_components(const Message& message, const Segment& segment, std::size_t field) {
  std::string text;
  for (std::size_t component = 1; component <= 9; ++component) {
    const std::string value = message.value(segment, {.field = field, .component = component});
    if (value.empty()) continue;
    if (!text.empty()) text += ' ';
    text += value;
  }
  return text;
}

std::string mapped_value(const Mapping& mapping, const Message& message, const Segment& segment,
                         const Position& position) {
  switch (mapping.form) {
    case Form::text: return value_text(message.value(segment, position));
    case Form::person_name: return person_name(message, segment, position.field, false);
    case Form::identified_name: return person_name(message, segment, position.field, true);
    case Form::date: return date_of(message.value(segment, position));
    case Form::time: return time_of(message.value(segment, position));
    case Form::joined: return value_text(joined_components(message, segment, position.field));
  }
  return {};
}

void apply_one(const Mapping& mapping, const Message& message, const Segment& segment, const Position& position,
               DataSet& data_set) {
  const auto present = data_set.find(mapping.tag);
  if (present && !present->is_empty()) return;
  const std::string value = mapped_value(mapping, message, segment, position);
  if (!value.empty()) data_set.set(mapping.tag, value);
}

}  // namespace

void apply(std::span<const Mapping> mappings, const Message& message, DataSet& data_set) {
  for (const Mapping& mapping : mappings) {
    const auto path = Path::parse(mapping.path);
    const Segment* const segment = path ? message.find(path->segment) : nullptr;
    if (segment != nullptr) apply_one(mapping, message, *segment, path->position, data_set);
  }
}

void apply(std::span<const Mapping> mappings, const Message& message, const Segment& segment, DataSet& data_set) {
  for (const Mapping& mapping : mappings) {
    const auto path = Path::parse(mapping.path);
    if (path && path->segment == segment.name()) apply_one(mapping, message, segment, path->position, data_set);
  }
}

std::string value_text(std::string_view text) {
  std::string value(text);
  std::ranges::replace_if(value, [](char c) { return c == '\\' || static_cast<unsigned char>(c) < 0x20; }, ' ');
  return value;
}

}  // namespace dicom::hl7
