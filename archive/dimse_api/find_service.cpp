#include "archive/dimse_api/find_service.h"

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/dimse/status.h"
#include "dicom/query/timezone_adjustment.h"

namespace archive {
namespace {

using namespace dicom;
using net::ResponseStatus;
namespace status = net::status;

struct LevelTerm {
  std::string_view term;
  Level level;
};
constexpr LevelTerm level_terms[] = {
    {"PATIENT", Level::patient}, {"STUDY", Level::study}, {"SERIES", Level::series}, {"IMAGE", Level::instance}};

bool is_study_root(std::string_view sop_class_uid) {
  return sop_class_uid.starts_with("1.2.840.10008.5.1.4.1.2.2.");
}
bool is_patient_study_only(std::string_view sop_class_uid) {
  return sop_class_uid.starts_with("1.2.840.10008.5.1.4.1.2.3.");
}

bool is_composite_instance_root(std::string_view sop_class_uid) {
  return sop_class_uid == uids::CompositeInstanceRootRetrieveMove ||
         sop_class_uid == uids::CompositeInstanceRootRetrieveGet;
}
// PS3.4 annexes Y and Z: instances by their UIDs, with nothing above them.
bool is_by_instance(std::string_view sop_class_uid) {
  return is_composite_instance_root(sop_class_uid) ||
         sop_class_uid == uids::CompositeInstanceRetrieveWithoutBulkDataGet;
}

// PS3.4 C.4.1.1.3.1: what is asked in one timezone and kept in another. We keep what we were sent, and take it for the
// time of this machine.
struct Adjustment {
  dicom::query::Timezone theirs;
  std::string offset;  ///< as the identifier has it: "+0200"
};
std::optional<Adjustment> adjustment_of(const net::FindRequest& request) {
  if (!request.options.timezone_adjustment) return std::nullopt;
  std::string offset = request.identifier.text_or_empty(tags::TimezoneOffsetFromUTC);
  const auto minutes = dicom::query::parse_utc_offset(offset);
  if (!minutes) return std::nullopt;
  return Adjustment{dicom::query::fixed_timezone(*minutes), std::move(offset)};
}

class Matches : public net::MatchSource {
 public:
  Matches(std::unique_ptr<QueryCursor> cursor, const DataSet& identifier, std::string ae_title,
          std::optional<Adjustment> adjustment)
      : cursor_(std::move(cursor)),
        adjustment_(std::move(adjustment)),
        level_(identifier.text_or_empty(tags::QueryRetrieveLevel)),
        wants_availability_(identifier.contains(tags::InstanceAvailability)),
        ae_title_(std::move(ae_title)) {}

  std::variant<DataSet, ResponseStatus> next() override {
    auto match = cursor_->next();
    if (!match) return ResponseStatus{status::unable_to_process, match.error().message, {}};
    if (!*match) return ResponseStatus{};
    DataSet answer = std::move(**match);
    if (adjustment_) {
      answer = dicom::query::adjust_values(answer, dicom::query::local_timezone(), adjustment_->theirs);
      answer.set(tags::TimezoneOffsetFromUTC, adjustment_->offset);
    }
    // PS3.4 C.4.1.1.3.2 and C.4.1.2.2.
    answer.set(tags::QueryRetrieveLevel, level_);
    answer.set(tags::RetrieveAETitle, ae_title_);
    if (wants_availability_) answer.set(tags::InstanceAvailability, "ONLINE");
    return answer;
  }
  [[nodiscard]] bool some_keys_unsupported() const override { return !cursor_->unsupported().empty(); }

 private:
  std::unique_ptr<QueryCursor> cursor_;
  std::optional<Adjustment> adjustment_;
  std::string level_;
  bool wants_availability_;
  std::string ae_title_;
};

}  // namespace

Result<Level> level_of(const DataSet& identifier, std::string_view sop_class_uid) {
  const std::string text = identifier.text_or_empty(tags::QueryRetrieveLevel);
  if (text == frame_level && is_composite_instance_root(sop_class_uid)) return Level::instance;
  for (const LevelTerm& each : level_terms) {
    if (each.term != text) continue;
    const bool too_high = (each.level == Level::patient && is_study_root(sop_class_uid)) ||
                          (each.level < Level::instance && is_by_instance(sop_class_uid));
    const bool too_low = each.level > Level::study && is_patient_study_only(sop_class_uid);
    if (!too_high && !too_low) return each.level;
    return Error{ErrorCode::invalid_argument, "this information model has no level " + text};
  }
  return Error{ErrorCode::invalid_argument,
               text.empty() ? std::string("Query/Retrieve Level is missing") : "there is no level \"" + text + "\""};
}

std::variant<std::unique_ptr<net::MatchSource>, ResponseStatus> FindService::find(const net::FindRequest& request) {
  const auto level = level_of(request.identifier, request.sop_class_uid);
  if (!level) {
    return ResponseStatus{
        status::identifier_does_not_match_sop_class, level.error().message, {tags::QueryRetrieveLevel}};
  }
  auto adjustment = adjustment_of(request);
  const DataSet keys =
      adjustment ? dicom::query::adjust_keys(request.identifier, adjustment->theirs, dicom::query::local_timezone())
                 : request.identifier;
  QueryRequest asked = QueryRequest::from_identifier(*level, keys);
  asked.fuzzy = request.options.fuzzy_names;
  // Adjusted keys are moments, whatever was agreed.
  asked.combined_date_time = request.options.combined_date_time || adjustment.has_value();
  auto cursor = archive_.query(asked);
  if (!cursor) {
    const bool theirs = cursor.error().code == ErrorCode::invalid_argument;
    return ResponseStatus{theirs ? status::identifier_does_not_match_sop_class : status::unable_to_process,
                          cursor.error().to_string(),
                          {}};
  }
  return std::make_unique<Matches>(std::move(*cursor), request.identifier, archive_.configuration().ae_title,
                                   std::move(adjustment));
}

}  // namespace archive
