#include "archive/index/extras.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "dicom/charset/normalise.h"
#include "dicom/dictionary/dictionary.h"

namespace archive::index {

using dicom::DataElement;
using dicom::DataSet;
using dicom::VR;

namespace {

// Longer ones are no keys.
constexpr std::size_t longest_value = 1024;

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view padding(" \0", 2);
  const std::size_t start = text.find_first_not_of(padding);
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(padding) - start + 1);
}

// As short as it can be, and the same number again when it is read.
std::string number_text(double number) {
  std::array<char, 32> text;
  const auto [end, failure] = std::to_chars(text.data(), text.data() + text.size(), number);
  return {text.data(), end};
}

// As a whole, and each of its component groups.
void add_name(std::vector<ExtraValue>& to, std::int64_t attribute, std::string_view name) {
  to.push_back({attribute, std::string(name)});
  if (name.find('=') == std::string_view::npos) return;
  while (!name.empty()) {
    const std::string_view group = name.substr(0, name.find('='));
    name.remove_prefix(std::min(name.size(), group.size() + 1));
    if (!group.empty()) to.push_back({attribute, std::string(group)});
  }
}

void add_texts(std::vector<ExtraValue>& to, const ExtraAttribute& attribute, const std::string& text, bool single) {
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t end = single ? std::string_view::npos : rest.find('\\');
    const std::string_view value = trimmed(rest.substr(0, end));
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (value.empty() || value.size() > longest_value) continue;
    if (attribute.comparison == Comparison::name)
      add_name(to, attribute.id, dicom::normalise_name(value));
    else
      to.push_back({attribute.id, std::string(value)});
  }
}

void add_values(std::vector<ExtraValue>& to, const ExtraAttribute& attribute, const DataElement& element) {
  if (attribute.comparison == Comparison::number) {
    for (std::size_t i = 0; i < element.multiplicity(); ++i) {
      if (const auto number = element.number(i)) to.push_back({attribute.id, number_text(*number)});
    }
    return;
  }
  if (dicom::traits(element.vr()).kind != dicom::ValueKind::text) return;
  add_texts(to, attribute, element.text().value_or(std::string()),
            element.vr() == VR::ST || element.vr() == VR::LT || element.vr() == VR::UT);
}

void collect(std::vector<ExtraValue>& to, const ExtraAttribute& attribute, const DataSet& level,
             std::span<const dicom::Tag> path) {
  const auto element = level.find(path[0]);
  if (!element) return;
  if (path.size() == 1) return add_values(to, attribute, *element);
  for (std::size_t i = 0; element->is_sequence() && i < element->item_count(); ++i)
    collect(to, attribute, element->item(i), path.subspan(1));
}

}  // namespace

std::string ExtraAttribute::name() const {
  std::string text;
  for (const dicom::Tag tag : path) {
    const std::string_view keyword = dicom::keyword_of(tag);
    text += (text.empty() ? "" : ".") + (keyword.empty() ? dicom::to_string(tag) : std::string(keyword));
  }
  return text;
}

Comparison comparison_of(VR vr) {
  const dicom::ValueKind kind = dicom::traits(vr).kind;
  if (vr == VR::IS || vr == VR::DS || kind == dicom::ValueKind::integer || kind == dicom::ValueKind::floating)
    return Comparison::number;
  if (vr == VR::PN) return Comparison::name;
  if (vr == VR::DA) return Comparison::date;
  if (vr == VR::TM) return Comparison::time;
  return vr == VR::UI ? Comparison::uid : Comparison::text;
}

ExtraValues extra_values(const DataSet& header, const ExtraAttributes& attributes) {
  ExtraValues values{.generation = attributes.generation};
  for (const ExtraAttribute& attribute : attributes.list) collect(values.list, attribute, header, attribute.path);
  return values;
}

}  // namespace archive::index
