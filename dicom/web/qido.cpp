#include "dicom/web/qido.h"

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

Result<void> take(QidoParameters& to, const std::string& name, const std::string& value) {
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
    if (value != "true" && value != "false") return wrong("fuzzymatching must be true or false");
    to.fuzzy = value == "true";
  } else if (name != "accept" && name != "charset") {
    to.match.push_back({DICOM_TRY(parse_path(name)), value});
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
  QidoParameters parameters;
  for (const auto& [name, value] : query) {
    DICOM_TRY(take(parameters, name, value));
    // UIDs may be listed with commas, too (PS3.18 8.3.4.1); identifiers list them with backslashes.
    if (!parameters.match.empty()) {
      QidoParameters::Match& last = parameters.match.back();
      const ElementEntry* entry = find_element(last.path.back());
      if (entry != nullptr && entry->vr == VR::UI) {
        for (char& c : last.value) c = c == ',' ? '\\' : c;
      }
    }
  }
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
