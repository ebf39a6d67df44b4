#include "dicom/web/qido.h"

#include <algorithm>
#include <charconv>

#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"

namespace dicom::web {
namespace {

Error wrong(std::string message) {
  return {ErrorCode::invalid_argument, std::move(message), {}, {}};
}

Result<AttributePath> parse_path(std::string_view text) {
  AttributePath path;
  while (true) {
    const std::size_t dot = text.find('.');
    const std::string_view name = text.substr(0, dot);
    const auto tag = parse_tag_or_keyword(name);
    if (!tag || name.find(',') != std::string_view::npos)
      return wrong("'" + std::string(name) + "' is not an attribute");
    path.push_back(*tag);
    if (dot == std::string_view::npos) return path;
    text.remove_prefix(dot + 1);
  }
}

Result<std::uint64_t> parse_count(std::string_view name, std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (status != std::errc{} || end != text.data() + text.size()) {
    return wrong(std::string(name) + " must be a whole number, not '" + std::string(text) + "'");
  }
  return number;
}

// Calls `use` with each part between commas.
template <class Use>
Result<void> for_each_listed(std::string_view list, Use use) {
  while (!list.empty()) {
    const std::size_t comma = list.find(',');
    if (comma != 0) DICOM_TRY(use(list.substr(0, comma)));
    if (comma == std::string_view::npos) break;
    list.remove_prefix(comma + 1);
  }
  return {};
}

Result<void> include(QidoParameters& to, std::string_view field) {
  if (field == "all") {
    to.include_all = true;
    return {};
  }
  to.include.push_back(DICOM_TRY(parse_path(field)));
  return {};
}

Result<void> order_by(QidoParameters& to, std::string_view field) {
  const bool descending = field.starts_with('-');
  const AttributePath path = DICOM_TRY(parse_path(descending ? field.substr(1) : field));
  if (path.size() != 1) return wrong("orderby takes attributes outside of sequences");
  to.order.push_back({path[0], descending});
  return {};
}

Result<bool> parse_flag(const std::string& name, const std::string& value) {
  if (value != "true" && value != "false") return wrong(name + " must be true or false");
  return value == "true";
}

// "+0100" in minutes.
Result<int> parse_timezone(std::string_view text) {
  int number = 0;
  const bool signed_text = text.size() == 5 && (text[0] == '+' || text[0] == '-' || text[0] == ' ');
  if (signed_text) {
    const auto [end, status] = std::from_chars(text.data() + 1, text.data() + 5, number);
    if (status == std::errc{} && end == text.data() + 5 && number % 100 < 60 && number <= 1400) {
      const int minutes = number / 100 * 60 + number % 100;
      return text[0] == '-' ? -minutes : minutes;  // a plus that was not written %2B is a space
    }
  }
  return wrong("TimezoneOffsetFromUTC must be like +0100, not '" + std::string(text) + "'");
}

// Values of a list are separated by commas in URLs (PS3.18 8.3.4.1), by backslashes in identifiers. Names may have
// commas of their own.
std::string as_list(const AttributePath& path, std::string value, bool multiple_values) {
  const VR vr = vr_of(path.back());
  if (vr == VR::UI || (multiple_values && vr != VR::PN && traits(vr).multi_valued))
    std::ranges::replace(value, ',', '\\');
  return value;
}

Result<void> take_match(QidoParameters& to, const std::string& name, const std::string& value, bool multiple_values) {
  AttributePath path = DICOM_TRY(parse_path(name));
  if (path.size() == 1 && path[0] == tags::TimezoneOffsetFromUTC.tag) {
    to.timezone = DICOM_TRY(parse_timezone(value));
    return {};
  }
  if (path.size() == 1 && (path[0] == tags::SpecificCharacterSet.tag || path[0] == tags::QueryRetrieveLevel.tag)) {
    to.ignored.push_back(name);
    return {};
  }
  std::string key = as_list(path, value, multiple_values);
  to.match.push_back({std::move(path), std::move(key)});
  return {};
}

Result<void> take(QidoParameters& to, const std::string& name, const std::string& value, bool multiple_values) {
  if (name == "includefield") {
    return for_each_listed(value, [&](std::string_view field) { return include(to, field); });
  }
  if (name == "orderby") {
    return for_each_listed(value, [&](std::string_view field) { return order_by(to, field); });
  }
  if (name == "limit") {
    to.limit = DICOM_TRY(parse_count(name, value));
  } else if (name == "offset") {
    to.offset = DICOM_TRY(parse_count(name, value));
  } else if (name == "fuzzymatching") {
    to.fuzzy = DICOM_TRY(parse_flag(name, value));
  } else if (name == "emptyvaluematching" || name == "multiplevaluematching") {
    DICOM_TRY(parse_flag(name, value));  // both are done whenever a value asks for it
  } else if (name != "accept" && name != "charset") {
    return take_match(to, name, value, multiple_values);
  }
  return {};
}

constexpr Tag study_table[] = {
    tags::StudyDate,
    tags::StudyTime,
    tags::AccessionNumber,
    tags::ModalitiesInStudy,
    tags::ReferringPhysicianName,
    tags::StudyDescription,
    tags::PatientName,
    tags::PatientID,
    tags::PatientBirthDate,
    tags::PatientSex,
    tags::StudyInstanceUID,
    tags::StudyID,
    tags::NumberOfStudyRelatedSeries,
    tags::NumberOfStudyRelatedInstances,
};
constexpr Tag series_table[] = {
    tags::Modality,
    tags::SeriesDescription,
    tags::SeriesInstanceUID,
    tags::SeriesNumber,
    tags::BodyPartExamined,
    tags::NumberOfSeriesRelatedInstances,
    tags::PerformedProcedureStepStartDate,
    tags::PerformedProcedureStepStartTime,
    tags::RequestAttributesSequence,
};
constexpr Tag instance_table[] = {
    tags::SOPClassUID, tags::SOPInstanceUID, tags::InstanceNumber, tags::Rows,
    tags::Columns,     tags::BitsAllocated,  tags::NumberOfFrames, tags::AvailableTransferSyntaxUID,
};

}  // namespace

Result<QidoParameters> parse_qido(std::span<const std::pair<std::string, std::string>> query) {
  const bool multiple_values = std::ranges::any_of(query, [](const auto& parameter) {
    return parameter.first == "multiplevaluematching" && parameter.second == "true";
  });
  QidoParameters parameters;
  for (const auto& [name, value] : query) DICOM_TRY(take(parameters, name, value, multiple_values));
  return parameters;
}

std::span<const Tag> study_attributes() {
  return study_table;
}
std::span<const Tag> series_attributes() {
  return series_table;
}
std::span<const Tag> instance_attributes() {
  return instance_table;
}

}  // namespace dicom::web
