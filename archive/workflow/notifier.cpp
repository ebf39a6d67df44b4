#include "archive/workflow/notifier.h"

#include <chrono>
#include <utility>

#include "archive/workflow/performed.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scu/normalized.h"
#include "dicom/net/scu/performed_step.h"

namespace archive::workflow {

using dicom::DataSet;
using dicom::Result;
using dicom::net::scp::StepEvent;
namespace net = dicom::net;
namespace tags = dicom::tags;

namespace {

// Images may come a while after the step that made them ends.
constexpr auto pause = std::chrono::seconds(5);
constexpr int looks = 720;  // an hour
constexpr std::size_t most_watched = 10'000;

net::scp::EventSender::Options sender_options(const Configuration& configuration) {
  net::scp::EventSender::Options options;
  options.requestor.ae_title = configuration.ae_title;
  return options;
}

Result<void> notify_availability(const net::PeerAddress& peer, const std::string& as, const DataSet& notification) {
  net::scu::Requestor requestor;
  requestor.ae_title = as;
  const std::string sop_class(dicom::uids::InstanceAvailabilityNotification);
  const net::scu::Proposal proposal{sop_class, net::scu::native_transfer_syntaxes()};
  auto association = DICOM_TRY(net::scu::connect(peer, requestor, {&proposal, 1}));
  const auto answer =
      DICOM_TRY(net::scu::n_create(association, {.abstract_syntax = sop_class, .sop_instance_uid = {}}, notification));
  DICOM_TRY(association.release());
  if (answer.status.code == net::status::success) return {};
  return dicom::Error{dicom::ErrorCode::rejected,
                      "the peer answered " + net::describe(net::CommandField::N_CREATE_RSP, answer.status),
                      {},
                      {}};
}

}  // namespace

Notifier::Notifier(Archive& archive)
    : archive_(archive),
      events_(sender_options(archive.configuration())),
      watcher_([this](const std::stop_token& stop) { watch(stop); }) {}

Notifier::~Notifier() = default;

std::optional<net::PeerAddress> Notifier::find_peer(const std::string& ae_title) const {
  const Peer* const peer = archive_.configuration().find_peer(ae_title);
  if (peer == nullptr) return std::nullopt;
  return net::PeerAddress{.ae_title = peer->ae_title, .host = peer->host, .port = peer->port};
}

void Notifier::step_changed(StepEvent event, const std::string& uid, const DataSet& step) {
  const auto& titles = archive_.configuration().workflow.notify;
  for (const std::string& title : titles) {
    const auto peer = find_peer(title);
    if (!peer) continue;
    events_.send(
        *peer, {}, net::scp::step_notification(event, uid), [this, title](const Result<net::ResponseStatus>& outcome) {
          if (!outcome)
            archive_.log().warning("notification failed", {{"peer", title}, {"reason", outcome.error().to_string()}});
        });
  }
  const bool has_ended = event == StepEvent::completed || event == StepEvent::discontinued;
  if (titles.empty() || !has_ended) return;
  const std::lock_guard lock(mutex_);
  if (ended_.size() < most_watched) ended_.push_back({uid, step, looks});
  arrived_.notify_one();
}

void Notifier::watch(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  while (arrived_.wait(lock, stop, [this] { return !ended_.empty(); })) {
    std::deque<Ended> now;
    now.swap(ended_);
    lock.unlock();
    std::deque<Ended> left;
    for (Ended& each : now) {
      if (!stop.stop_requested() && !tell_if_complete(each) && --each.looks_left > 0) left.push_back(std::move(each));
    }
    lock.lock();
    for (Ended& each : left) ended_.push_back(std::move(each));
    if (!ended_.empty()) arrived_.wait_for(lock, stop, pause, [] { return false; });
  }
}

// True if there is nothing more to be done for this step.
bool Notifier::tell_if_complete(const Ended& ended) {
  const auto state = completeness(archive_, ended.step);
  if (!state || !state->complete()) return false;
  if (state->referenced == 0) return true;
  Scope scope;
  for (const auto& instance : referenced_instances(ended.step))
    scope.instance_uids.push_back(instance.sop_instance_uid);
  const auto stored = archive_.locate(scope);
  if (!stored || stored->empty()) return false;
  std::vector<DataSet> headers;
  for (const StoredInstance& instance : *stored) {
    DataSet header;
    header.set(tags::SOPClassUID, instance.sop_class_uid);
    header.set(tags::SOPInstanceUID, instance.sop_instance_uid);
    header.set(tags::StudyInstanceUID, instance.study_instance_uid);
    header.set(tags::SeriesInstanceUID, instance.series_instance_uid);
    headers.push_back(std::move(header));
  }
  const DataSet notification =
      net::scu::availability_notification(headers, "ONLINE", archive_.configuration().ae_title);
  for (const std::string& title : archive_.configuration().workflow.notify) {
    const auto peer = find_peer(title);
    if (!peer) continue;
    const auto told = notify_availability(*peer, archive_.configuration().ae_title, notification);
    if (!told) archive_.log().warning("availability not told", {{"peer", title}, {"reason", told.error().to_string()}});
  }
  return true;
}

}  // namespace archive::workflow
