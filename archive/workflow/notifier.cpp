#include "archive/workflow/notifier.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "archive/workflow/performed.h"
#include "archive/workflow/record_body.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scu/performed_step.h"

namespace archive::workflow {

using dicom::DataSet;
using dicom::Result;
using dicom::net::scp::StepEvent;
namespace net = dicom::net;
namespace tags = dicom::tags;
namespace uids = dicom::uids;

namespace {

// A step that has ended and whose instances have not all come; the key is its UID, `changed` when it ended. Images may
// come a while later: we look the more rarely the longer it is ago.
constexpr std::string_view awaited_kind = "performed step awaited";
constexpr std::int64_t shortest_pause = 5'000;  // milliseconds
constexpr std::int64_t looks = 20;              // so often while the time since its end doubles, about
constexpr std::int64_t given_up_after = 86'400'000;
constexpr std::uint64_t page_size = 100;

bool has_ended(StepEvent event) {
  return event == StepEvent::completed || event == StepEvent::discontinued;
}

// PS3.4 F.7.2: what the modality did, done to somebody else.
Letter forwarded(const std::string& peer, StepEvent event, const std::string& uid, const DataSet& step) {
  const bool is_new = event == StepEvent::in_progress;
  return {.peer = peer,
          .kind = is_new ? Letter::Kind::create : Letter::Kind::set,
          .content = {.abstract_syntax = std::string(uids::ModalityPerformedProcedureStep),
                      .sop_class_uid = {},
                      .sop_instance_uid = uid,
                      .event_type_id = 0,
                      .information = is_new ? step : net::scp::changeable_part(step)}};
}

}  // namespace

Notifier::Notifier(Archive& archive, index::Records& records, Letters& letters)
    : archive_(archive),
      records_(records),
      letters_(letters),
      watcher_([this](const std::stop_token& stop) { watch(stop); }) {}

Notifier::~Notifier() = default;

bool Notifier::is_idle() const {
  const WorkflowConfiguration& configuration = archive_.configuration().workflow;
  return configuration.notify.empty() && configuration.forward.empty();
}

Result<std::vector<index::Record>> Notifier::records_of(StepEvent event, const std::string& uid, const DataSet& step) {
  if (is_idle()) return std::vector<index::Record>{};
  const WorkflowConfiguration& configuration = archive_.configuration().workflow;
  std::vector<Letter> letters;
  for (const std::string& peer : configuration.forward) letters.push_back(forwarded(peer, event, uid, step));
  for (const std::string& peer : configuration.notify)
    letters.push_back({.peer = peer, .content = net::scp::step_notification(event, uid)});
  auto records = DICOM_TRY(letters_.records_of(letters));
  if (has_ended(event) && !configuration.notify.empty() && !referenced_instances(step).empty())
    records.push_back({.kind = std::string(awaited_kind), .key = uid, .changed = now_in_milliseconds()});
  return records;
}

void Notifier::written() {
  if (is_idle()) return;
  for (const std::string& peer : archive_.configuration().workflow.forward) letters_.post(peer);
  for (const std::string& peer : archive_.configuration().workflow.notify) letters_.post(peer);
  const std::lock_guard lock(mutex_);
  is_new_ = true;
  changed_.notify_one();
}

void Notifier::watch(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  while (changed_.wait(lock, stop, [this] { return is_new_ || !looked_.empty(); }) && !stop.stop_requested()) {
    is_new_ = false;
    lock.unlock();
    if (const auto done = look(stop); !done)
      archive_.log().warning("availability", {{"reason", done.error().to_string()}});
    lock.lock();
    changed_.wait_for(lock, stop, std::chrono::milliseconds(shortest_pause), [this] { return is_new_; });
  }
}

// At every step that is awaited, if it is time.
Result<void> Notifier::look(const std::stop_token& stop) {
  std::string last;
  while (!stop.stop_requested()) {
    const auto page = DICOM_TRY(records_.after(awaited_kind, {}, last, page_size));
    if (page.empty()) return {};
    for (const index::Record& record : page) {
      const std::int64_t now = now_in_milliseconds();
      const auto [looked, is_first] = looked_.try_emplace(record.key, 0);
      const std::int64_t pause = std::max(shortest_pause, (looked->second - record.changed) / looks);
      if (!is_first && now - looked->second < pause) continue;
      looked->second = now;
      bool done = DICOM_TRY(tell_if_complete(record.key));
      if (!done && now - record.changed > given_up_after) {
        archive_.log().warning("a performed step has never become complete", {{"uid", record.key}});
        done = true;
        DICOM_TRY(records_.remove(awaited_kind, record.key));
      }
      if (done) looked_.erase(record.key);
    }
    last = page.back().key;
  }
  return {};
}

// True if there is nothing more to be done for this step.
Result<bool> Notifier::tell_if_complete(const std::string& uid) {
  const auto record = DICOM_TRY(records_.find(performed_kind, uid));
  std::vector<Letter> letters;
  if (record) {
    const DataSet step = DICOM_TRY(from_body(record->body));
    if (!DICOM_TRY(completeness(archive_, step)).complete()) return false;
    letters = DICOM_TRY(availability_letters(step));
  }
  const index::RecordName awaited{std::string(awaited_kind), uid};
  const auto records = DICOM_TRY(letters_.records_of(letters));
  DICOM_TRY(records_.write(records, {&awaited, 1}));
  for (const Letter& letter : letters) letters_.post(letter.peer);
  return true;
}

// PS3.4 annex R: one for each peer.
Result<std::vector<Letter>> Notifier::availability_letters(const DataSet& step) const {
  Scope scope;
  for (const auto& instance : referenced_instances(step)) scope.instance_uids.push_back(instance.sop_instance_uid);
  std::vector<DataSet> headers;
  for (const StoredInstance& instance : DICOM_TRY(archive_.locate(scope))) {
    DataSet header;
    header.set(tags::SOPClassUID, instance.sop_class_uid);
    header.set(tags::SOPInstanceUID, instance.sop_instance_uid);
    header.set(tags::StudyInstanceUID, instance.study_instance_uid);
    header.set(tags::SeriesInstanceUID, instance.series_instance_uid);
    headers.push_back(std::move(header));
  }
  const Configuration& configuration = archive_.configuration();
  std::vector<Letter> letters;
  for (const std::string& peer : configuration.workflow.notify) {
    letters.push_back(
        {.peer = peer,
         .kind = Letter::Kind::create,
         .content = {.abstract_syntax = std::string(uids::InstanceAvailabilityNotification),
                     .sop_class_uid = {},
                     .sop_instance_uid = {},
                     .event_type_id = 0,
                     .information = net::scu::availability_notification(headers, "ONLINE", configuration.ae_title)}});
  }
  return letters;
}

}  // namespace archive::workflow
