#include "archive/workflow/work_item_rules.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

#include "archive/admin/administration.h"
#include "archive/workflow/kept_work_items.h"
#include "archive/workflow/record_body.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/dimse/status.h"

namespace archive::workflow {

using dicom::DataSet;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::Sequence;
using dicom::net::NormalizedRequest;
using dicom::net::scp::UPSState;
namespace tags = dicom::tags;
namespace uids = dicom::uids;

namespace {

// The one record of its kind: where in which feed we are.
constexpr std::string_view place_kind = "work item rules";
constexpr std::string_view place_key = "place";
// What was made for which series or study: the key is "rule\UID", the body the item's UID and, on a line of its own,
// how many instances were its input. "chosen": the item may not have been created yet.
constexpr std::string_view made_kind = "work item by rule";
constexpr std::string_view chosen = "chosen";
constexpr std::string_view made = "made";

constexpr std::size_t page_size = 1'000;
constexpr std::chrono::milliseconds pause{200};

std::uint64_t number_in(std::string_view text) {
  std::uint64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

Result<dicom::query::Matcher> keys_of(const WorkItemRule& rule) {
  DataSet keys;
  keys.set(tags::SpecificCharacterSet, "ISO_IR 192");
  for (const auto& [keyword, value] : rule.match) {
    const auto* const attribute = dicom::find_element(keyword);
    if (attribute == nullptr)
      return Error{
          ErrorCode::invalid_argument, "workflow.rules, '" + rule.name + "': there is no attribute " + keyword, {}, {}};
    keys.set_text(attribute->tag, dicom::vr_of(attribute->tag), value);
  }
  auto matcher = dicom::query::Matcher::from(keys);
  if (!matcher) return std::move(matcher).error().within("workflow.rules, '" + rule.name + "'");
  return matcher;
}

// PS3.3 table 10-3b: instances of one series, and where they are to be had.
DataSet input_of(const std::vector<StoredInstance>& instances, const std::string& ae_title) {
  DataSet input;
  input.set(tags::TypeOfInstances, "DICOM");
  input.set(tags::StudyInstanceUID, instances.front().study_instance_uid);
  input.set(tags::SeriesInstanceUID, instances.front().series_instance_uid);
  Sequence references;
  for (const StoredInstance& instance : instances) {
    DataSet reference;
    reference.set(tags::ReferencedSOPClassUID, instance.sop_class_uid);
    reference.set(tags::ReferencedSOPInstanceUID, instance.sop_instance_uid);
    references.push_back(std::move(reference));
  }
  input.set(tags::ReferencedSOPSequence, references);
  DataSet retrieval;
  retrieval.set(tags::RetrieveAETitle, ae_title);
  input.set(tags::DICOMRetrievalSequence, Sequence{retrieval});
  return input;
}

DataSet coded(const std::string& name) {
  DataSet code;
  code.set(tags::CodeValue, name.substr(0, 16));
  code.set(tags::CodingSchemeDesignator, "99ISOCENTER");
  code.set(tags::CodeMeaning, name);
  return code;
}

void copy_text(DataSet& to, const DataSet& from, dicom::KnownTag tag) {
  to.set(tag, from.text_or_empty(tag));
}

DataSet request_of(const DataSet& header) {
  DataSet request;
  request.set(tags::SpecificCharacterSet, "ISO_IR 192");
  for (const auto tag : {tags::StudyInstanceUID, tags::AccessionNumber, tags::ReferringPhysicianName})
    copy_text(request, header, tag);
  request.set(tags::RequestedProcedureID, header.text_or_empty(tags::StudyID));
  copy_text(request, header, tags::StudyDescription);
  return request;
}

NormalizedRequest to_item(std::string_view sop_class, const std::string& uid, DataSet data_set) {
  NormalizedRequest request;
  request.abstract_syntax = sop_class;
  request.sop_class_uid = uids::UnifiedProcedureStepPush;
  request.sop_instance_uid = uid;
  request.data_set = std::move(data_set);
  return request;
}

Result<void> outcome_of(const dicom::net::NormalizedResponse& response) {
  const auto status_class = dicom::net::status_class(response.status.code);
  if (status_class != dicom::net::StatusClass::failure) return {};
  return Error{
      ErrorCode::rejected,
      dicom::net::describe(dicom::net::CommandField::N_CREATE_RSP, response.status, uids::UnifiedProcedureStepPush),
      {},
      {}};
}

}  // namespace

// The instances that a rule is about, and the header of one of those that match it.
struct WorkItemRules::Subject {
  DataSet header;
  Sequence inputs;
  std::size_t instances = 0;
  bool matches = false;
};

Result<std::unique_ptr<WorkItemRules>> WorkItemRules::open(Archive& archive, index::Records& records,
                                                           dicom::net::scp::UnifiedProcedureSteps& items) {
  std::unique_ptr<WorkItemRules> rules(new WorkItemRules(archive, records, items));
  for (const WorkItemRule& rule : archive.configuration().workflow.rules)
    rules->rules_.push_back({rule, DICOM_TRY(keys_of(rule))});
  rules->arrivals_.resize(rules->rules_.size());
  if (rules->rules_.empty()) return rules;
  DICOM_TRY(rules->find_place());
  rules->thread_ = std::jthread([&rules = *rules](const std::stop_token& stop) { rules.run(stop); });
  return rules;
}

WorkItemRules::~WorkItemRules() = default;

void WorkItemRules::run(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    const auto more = read_feed();
    if (!more) archive_.log().warning("work item rules", {{"reason", more.error().to_string()}});
    if (more && *more) continue;
    apply_to_quiet_ones();
    if (const auto kept = keep_place(); !kept)
      archive_.log().warning("work item rules", {{"reason", kept.error().to_string()}});
    std::unique_lock lock(mutex_);
    ++rounds_;
    wakes_.notify_all();
    wakes_.wait_for(lock, stop, pause, [this] { return is_asked_; });
    is_asked_ = false;
  }
}

// The round that is under way may have passed by what has come.
void WorkItemRules::look() {
  if (rules_.empty()) return;
  std::unique_lock lock(mutex_);
  const std::uint64_t now = rounds_;
  for (std::uint64_t round = 1; round <= 2; ++round) {
    is_asked_ = true;
    wakes_.notify_all();
    wakes_.wait(lock, [&] { return rounds_ >= now + round; });
  }
}

// Rules that are new begin with what comes next; of a feed that began anew all is looked at, so that nothing is missed.
Result<void> WorkItemRules::find_place() {
  auto page = DICOM_TRY(archive_.administration().changes(0, 1));
  feed_ = page.feed;
  const auto record = DICOM_TRY(records_.find(place_kind, place_key));
  if (record) {
    const std::size_t line = std::min(record->body.find('\n'), record->body.size());
    if (record->body.substr(0, line) == feed_ && line < record->body.size())
      kept_ = read_ = number_in(std::string_view(record->body).substr(line + 1));
    return {};
  }
  while (!page.changes.empty()) {
    read_ = page.changes.back().number;
    page = DICOM_TRY(archive_.administration().changes(read_, page_size));
  }
  return keep_place();
}

// True if there may be more.
Result<bool> WorkItemRules::read_feed() {
  const ChangePage page = DICOM_TRY(archive_.administration().changes(read_, page_size));
  if (page.feed != feed_) {
    feed_ = page.feed;
    read_ = 0;
    return true;
  }
  const auto moment = std::chrono::steady_clock::now();
  for (const Change& change : page.changes) {
    read_ = change.number;
    if (change.kind != Change::Kind::stored || change.study_instance_uid.empty()) continue;
    for (std::size_t i = 0; i < rules_.size(); ++i) {
      const std::string& uid = rules_[i].settings.whole_study ? change.study_instance_uid : change.series_instance_uid;
      if (uid.empty()) continue;
      const auto [arriving, is_new] = arrivals_[i].try_emplace(uid);
      if (is_new) arriving->second.first_change = change.number;
      arriving->second.last = moment;
    }
  }
  return page.changes.size() == page_size;
}

void WorkItemRules::apply_to_quiet_ones() {
  const auto moment = std::chrono::steady_clock::now();
  for (std::size_t i = 0; i < rules_.size(); ++i) {
    const WorkItemRule& settings = rules_[i].settings;
    for (auto entry = arrivals_[i].begin(); entry != arrivals_[i].end();) {
      auto& [uid, arriving] = *entry;
      bool done = false;
      if (moment - arriving.last >= settings.quiet) {
        const auto applied = apply(rules_[i], uid);
        done = applied.has_value();
        arriving.last = moment;  // if it failed: once more, when it has been quiet again
        if (!done)
          archive_.log().warning("work item rule failed",
                                 {{"rule", settings.name}, {"uid", uid}, {"reason", applied.error().to_string()}});
      }
      entry = done ? arrivals_[i].erase(entry) : std::next(entry);
    }
  }
}

Result<void> WorkItemRules::keep_place() {
  std::uint64_t done = read_;
  for (const Arrivals& arrivals : arrivals_) {
    for (const auto& [uid, arriving] : arrivals) done = std::min(done, arriving.first_change - 1);
  }
  if (done == kept_) return {};
  DICOM_TRY(records_.put({.kind = std::string(place_kind),
                          .key = std::string(place_key),
                          .changed = now_in_milliseconds(),
                          .body = feed_ + "\n" + std::to_string(done)}));
  kept_ = done;
  return {};
}

Result<WorkItemRules::Subject> WorkItemRules::subject_of(const Rule& rule, const std::string& uid) {
  Scope scope;
  (rule.settings.whole_study ? scope.study_uids : scope.series_uids).push_back(uid);
  std::map<std::string, std::vector<StoredInstance>> by_series;
  Subject subject;
  for (StoredInstance& instance : DICOM_TRY(archive_.locate(scope))) {
    ++subject.instances;
    by_series[instance.series_instance_uid].push_back(std::move(instance));
  }
  for (const auto& [series, instances] : by_series) {
    subject.inputs.push_back(input_of(instances, archive_.configuration().ae_title));
    if (subject.matches) continue;
    subject.header = DICOM_TRY(archive_.read_header(instances.front()));
    subject.matches = rule.keys.matches(subject.header);
  }
  return subject;
}

Result<void> WorkItemRules::apply(const Rule& rule, const std::string& uid) {
  const Subject subject = DICOM_TRY(subject_of(rule, uid));
  if (!subject.matches) return {};  // or it is gone already
  // What a work item has led to is no cause for another one.
  if (!rule.settings.whole_study && DICOM_TRY(is_output(records_, uid))) return {};
  const std::string key = rule.settings.name + "\\" + uid;
  const auto record = DICOM_TRY(records_.find(made_kind, key));
  std::string item;
  if (record) {
    const std::size_t line = record->body.find('\n');
    item = record->body.substr(0, line);
    const auto known = line == std::string::npos ? 0 : number_in(std::string_view(record->body).substr(line + 1));
    const bool was_created = record->state == made;
    if (was_created && known >= subject.instances) return {};
    if (was_created && items_.state(item) == UPSState::scheduled) {
      DataSet growth;
      growth.set(tags::InputInformationSequence, subject.inputs);
      DICOM_TRY(outcome_of(items_.set(to_item(uids::UnifiedProcedureStepPull, item, std::move(growth)))));
    } else if (was_created) {
      item.clear();
    }
  }
  const auto note = [&](std::string_view state) {
    return records_.put({.kind = std::string(made_kind),
                         .key = key,
                         .state = std::string(state),
                         .changed = now_in_milliseconds(),
                         .body = item + "\n" + std::to_string(subject.instances)});
  };
  if (item.empty()) item = dicom::make_uid();
  // The UID is known before the item is there: a crash between makes no second one.
  if (items_.state(item) == UPSState::none) {
    DICOM_TRY(note(chosen));
    DICOM_TRY(make(rule, item, subject));
  }
  return note(made);
}

// PS3.4 table CC.2.5-3.
Result<void> WorkItemRules::make(const Rule& rule, const std::string& uid, const Subject& subject) {
  DataSet item;
  item.set(tags::SpecificCharacterSet, "ISO_IR 192");
  for (const auto tag : {tags::PatientName, tags::PatientID, tags::IssuerOfPatientID, tags::PatientBirthDate,
                         tags::PatientSex, tags::StudyInstanceUID})
    copy_text(item, subject.header, tag);
  item.set(tags::ScheduledProcedureStepStartDateTime, local_moment());
  item.set(tags::InputReadinessState, "READY");
  item.set(tags::ProcedureStepState, "SCHEDULED");
  item.set(tags::ScheduledProcedureStepPriority, rule.settings.priority);
  item.set(tags::ProcedureStepLabel, rule.settings.label.empty() ? rule.settings.name : rule.settings.label);
  item.set(tags::WorklistLabel, rule.settings.worklist.empty() ? rule.settings.name : rule.settings.worklist);
  item.set(tags::ScheduledWorkitemCodeSequence, Sequence{coded(rule.settings.name)});
  if (!rule.settings.station.empty())
    item.set(tags::ScheduledStationNameCodeSequence, Sequence{coded(rule.settings.station)});
  item.set(tags::ScheduledProcessingParametersSequence, Sequence{});
  item.set(tags::ReferencedRequestSequence, Sequence{request_of(subject.header)});
  item.set(tags::InputInformationSequence, subject.inputs);
  DICOM_TRY(outcome_of(items_.create(to_item(uids::UnifiedProcedureStepPush, uid, std::move(item)))));
  archive_.log().info("work item made by rule",
                      {{"rule", rule.settings.name}, {"uid", uid}, {"instances", subject.instances}});
  return {};
}

}  // namespace archive::workflow
