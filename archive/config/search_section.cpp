#include "archive/config/sections.h"

#include "dicom/core/vr.h"
#include "dicom/dictionary/dictionary.h"

namespace archive {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

namespace {

// "RequestAttributesSequence.ScheduledProcedureStepID"
Result<std::vector<dicom::Tag>> parse_search_path(const std::string& text) {
  const auto wrong_path = [&text](std::string_view why) {
    return Error{ErrorCode::invalid_argument, "'" + text + "' " + std::string(why), {}, {}};
  };
  std::vector<dicom::Tag> path;
  for (std::string_view rest = text;;) {
    const std::string_view name = rest.substr(0, rest.find('.'));
    const auto tag = dicom::parse_tag_or_keyword(name);
    if (!tag) return wrong_path("is no keyword and no tag of eight hexadecimal digits");
    path.push_back(*tag);
    if (name.size() == rest.size()) break;
    if (dicom::vr_of(*tag) != dicom::VR::SQ) return wrong_path("goes through an attribute that is no sequence");
    rest.remove_prefix(name.size() + 1);
  }
  const dicom::VR vr = dicom::vr_of(path.back());
  const dicom::ValueKind kind = dicom::traits(vr).kind;
  const bool is_long = vr == dicom::VR::UT || vr == dicom::VR::LT;
  const bool is_number = kind == dicom::ValueKind::integer || kind == dicom::ValueKind::floating;
  if (is_long || (kind != dicom::ValueKind::text && !is_number))
    return wrong_path("has values that are not searched: " + std::string(to_string(vr)));
  return path;
}

}  // namespace

// [search]
Result<void> read_search(std::string_view name, const toml::node& node, std::vector<SearchAttribute>& to) {
  if (!node.is_table()) return wrong(name, node.source(), "'search' must be a table");
  to.clear();
  TableReader reader(name, "search.");
  const auto level = [&](const char* key, SearchAttribute::Level of) {
    reader.any(key, [&to, name, key, of](const toml::node& list) -> Result<void> {
      for (const std::string& text : DICOM_TRY(read_texts(name, "search." + std::string(key), list))) {
        auto path = parse_search_path(text);
        if (!path) return wrong(name, list.source(), "'search." + std::string(key) + "': " + path.error().message);
        to.push_back({of, *std::move(path)});
      }
      return {};
    });
  };
  level("study", SearchAttribute::Level::study);
  level("series", SearchAttribute::Level::series);
  level("instance", SearchAttribute::Level::instance);
  return reader.read(*node.as_table());
}

}  // namespace archive
