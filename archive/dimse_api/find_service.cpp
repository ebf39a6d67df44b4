#include "archive/dimse_api/find_service.h"

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/dimse/status.h"

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

// PS3.4 annexes Y and Z: instances by their UIDs, with nothing above them.
bool is_by_instance(std::string_view sop_class_uid) {
  return sop_class_uid == uids::CompositeInstanceRootRetrieveMove ||
         sop_class_uid == uids::CompositeInstanceRootRetrieveGet ||
         sop_class_uid == uids::CompositeInstanceRetrieveWithoutBulkDataGet;
}

class Matches : public net::MatchSource {
 public:
  Matches(std::unique_ptr<QueryCursor> cursor, const DataSet& identifier, std::string ae_title)
      : cursor_(std::move(cursor)),
        level_(identifier.text_or_empty(tags::QueryRetrieveLevel)),
        wants_availability_(identifier.contains(tags::InstanceAvailability)),
        ae_title_(std::move(ae_title)) {}

  std::variant<DataSet, ResponseStatus> next() override {
    auto match = cursor_->next();
    if (!match) return ResponseStatus{status::unable_to_process, match.error().message, {}};
    if (!*match) return ResponseStatus{};
    DataSet answer = std::move(**match);
    // PS3.4 C.4.1.1.3.2 and C.4.1.2.2.
    answer.set(tags::QueryRetrieveLevel, level_);
    answer.set(tags::RetrieveAETitle, ae_title_);
    if (wants_availability_) answer.set(tags::InstanceAvailability, "ONLINE");
    return answer;
  }
  [[nodiscard]] bool some_keys_unsupported() const override { return !cursor_->unsupported().empty(); }

 private:
  std::unique_ptr<QueryCursor> cursor_;
  std::string level_;
  bool wants_availability_;
  std::string ae_title_;
};

}  // namespace

Result<Level> level_of(const DataSet& identifier, std::string_view sop_class_uid) {
  const std::string text = identifier.text_or_empty(tags::QueryRetrieveLevel);
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
  auto cursor = archive_.query(QueryRequest::from_identifier(*level, request.identifier));
  if (!cursor) {
    const bool theirs = cursor.error().code == ErrorCode::invalid_argument;
    return ResponseStatus{theirs ? status::identifier_does_not_match_sop_class : status::unable_to_process,
                          cursor.error().to_string(),
                          {}};
  }
  return std::make_unique<Matches>(std::move(*cursor), request.identifier, archive_.configuration().ae_title);
}

}  // namespace archive
