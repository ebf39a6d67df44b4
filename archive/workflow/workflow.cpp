#include "archive/workflow/workflow.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

#include "archive/index/records.h"
#include "archive/workflow/kept_reports.h"
#include "archive/workflow/kept_work_items.h"
#include "archive/workflow/letters.h"
#include "archive/workflow/notifier.h"
#include "archive/workflow/patient_news.h"
#include "archive/workflow/record_body.h"
#include "archive/workflow/work_item_rules.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/hl7/mllp_connection.h"
#include "dicom/net/dimse/status.h"
#include "dicom/net/scp/availability.h"
#include "dicom/net/scp/commitment.h"
#include "dicom/net/scp/event_sender.h"
#include "dicom/net/scp/workflow_offer.h"

namespace archive::workflow {

using dicom::DataSet;
using dicom::Result;
namespace net = dicom::net;
namespace uids = dicom::uids;

namespace {

EventOutbox::Options outbox_options(Archive& archive) {
  return {.has_address =
              [&archive](const std::string& title) { return archive.configuration().find_peer(title) != nullptr; },
          .on_lost =
              [&archive](const std::string& title, std::uint64_t events) {
                archive.log().warning("too many events wait, the oldest are given up",
                                      {{"receiver", title}, {"events", events}});
              }};
}

net::scp::EventSender::Options sender_options(Archive& archive) {
  net::scp::EventSender::Options options;
  options.requestor.ae_title = archive.configuration().ae_title;
  options.requestor_for = [&archive](const net::PeerAddress& peer, net::scu::Requestor usual) {
    const auto call = call_of(archive.configuration(), peer.ae_title);
    if (call) usual.tls = call->requestor.tls;
    return usual;
  };
  return options;
}

Letters::Options letter_options(Archive& archive) {
  return {.call_of = [&archive](const std::string& title) { return call_of(archive.configuration(), title); },
          .on_failed =
              [&archive](const Letter& letter, const std::string& reason) {
                archive.log().warning(
                    "not told",
                    {{"peer", letter.peer}, {"instance", letter.content.sop_instance_uid}, {"reason", reason}});
              }};
}

}  // namespace

class Workflow::Implementation {
 public:
  Implementation(Archive& archive, std::unique_ptr<index::Records> records, std::unique_ptr<Letters> letters,
                 std::unique_ptr<EventOutbox> outbox)
      : archive_(archive),
        records_(std::move(records)),
        letters_(std::move(letters)),
        reports_(*records_),
        events_(sender_options(archive)),
        notifier_(archive, *records_, *letters_),
        commitment_({.judge = [this](const net::ListedInstance& instance) { return judge(instance); },
                     .find_peer = [this](const std::string& title) { return find_peer(title); },
                     .sender = &events_,
                     .keep = [this](const net::scp::CommitmentReport& report) { return reports_.keep(report); },
                     .on_reported =
                         [this](const net::scp::CommitmentReport& report, const Result<net::ResponseStatus>& outcome) {
                           reports_.note(report, outcome);
                           note(report, outcome ? "told" : outcome.error().to_string());
                         }}),
        availability_([this](const DataSet& notification) {
          archive_.log().info("instances are available elsewhere",
                              {{"study", notification.text_or_empty(dicom::tags::StudyInstanceUID)}});
        }),
        outbox_(std::move(outbox)),
        kept_items_(*records_,
                    {.outbox = outbox_.get(),
                     .letters = letters_.get(),
                     .has_address = [this](const std::string& title) { return find_peer(title).has_value(); }}),
        work_items_({.find_peer = [this](const std::string& title) { return find_peer(title); },
                     .sender = &events_,
                     .keeper = &kept_items_,
                     .is_reachable = [this](const std::string& title) { return outbox_->serves(title); }}) {}

  Result<void> load() {
    const WorkflowConfiguration& configuration = archive_.configuration().workflow;
    schedule_ = DICOM_TRY(Schedule::open(*records_, {configuration.offered_days, configuration.stations}));
    performed_ = DICOM_TRY(Performed::open(
        *records_, *schedule_,
        {.records_of = [this](net::scp::StepEvent event, const std::string& uid,
                              const DataSet& step) { return notifier_.records_of(event, uid, step); },
         .on_change =
             [this](net::scp::StepEvent, const std::string& uid, const DataSet& step) {
               archive_.log().info(
                   "performed procedure step",
                   {{"uid", uid}, {"state", step.text_or_empty(dicom::tags::PerformedProcedureStepStatus)}});
               notifier_.written();
             }}));
    desk_ = std::make_unique<OrderDesk>(
        *records_, *schedule_,
        OrderDesk::Options{
            .on_patient = [this](const dicom::hl7::PatientEvent& event) { return apply(archive_, event); },
            .on_message = [this](const KeptMessage& message) { note(message); }});
    DICOM_TRY(kept_items_.restore(work_items_));
    rules_ = DICOM_TRY(WorkItemRules::open(archive_, *records_, work_items_));
    housekeeper_ = std::jthread([this](const std::stop_token& stop) {
      std::mutex mutex;
      std::condition_variable_any wakes;
      while (!stop.stop_requested()) {
        keep_house();
        std::unique_lock lock(mutex);
        wakes.wait_for(lock, stop, std::chrono::hours(1), [] { return false; });
      }
    });
    return reports_.start(
        {.send = [this](const net::scp::CommitmentReport& report) { return commitment_.send_again(report); },
         .on_given_up = [this](const net::scp::CommitmentReport& report) { note(report, "given up"); }});
  }
  ~Implementation() { reports_.stop(); }

  // What has ended long ago is forgotten; a performed step stays for good.
  void keep_house() {
    constexpr std::int64_t day = 86'400'000;
    const std::int64_t before = now_in_milliseconds() - archive_.configuration().workflow.kept_days * day;
    const auto scheduled = schedule_->forget_ended(before);
    const auto messages = desk_->forget_messages(before);
    const std::size_t items = work_items_.remove_ended(utc_moment(before));
    if (!scheduled || !messages)
      archive_.log().warning("workflow housekeeping",
                             {{"reason", (scheduled ? messages.error() : scheduled.error()).to_string()}});
    else if (*scheduled + *messages + items > 0)
      archive_.log().info("what ended long ago is forgotten",
                          {{"scheduled", *scheduled}, {"messages", *messages}, {"work_items", items}});
  }
  Implementation(const Implementation&) = delete;
  Implementation& operator=(const Implementation&) = delete;

  void offer(net::scp::Services& services, net::scp::Handlers& handlers) {
    net::scp::offer({.worklist = *schedule_,
                     .performed_steps = performed_->service(),
                     .commitment = commitment_,
                     .availability = availability_,
                     .work_items = work_items_},
                    services, handlers);
  }

  Result<void> listen() {
    const Configuration& configuration = archive_.configuration();
    if (!configuration.workflow.hl7_port) return {};
    dicom::hl7::MLLPServerOptions options;
    options.host =
        configuration.workflow.hl7_bind.empty() ? configuration.bind_address : configuration.workflow.hl7_bind;
    options.port = *configuration.workflow.hl7_port;
    options.on_message = [this](std::string_view message, const std::string& peer) {
      return desk_->take(message, peer);
    };
    options.on_failure = [this](const std::string& peer, const dicom::Error& error) {
      archive_.log().warning("hl7 connection failed", {{"peer", peer}, {"reason", error.to_string()}});
    };
    server_ = DICOM_TRY(dicom::hl7::MLLPServer::start(std::move(options)));
    return {};
  }

  [[nodiscard]] std::uint16_t hl7_port() const { return server_ ? server_->port() : 0; }
  [[nodiscard]] Schedule& schedule() { return *schedule_; }
  [[nodiscard]] Performed& performed() { return *performed_; }
  [[nodiscard]] OrderDesk& orders() { return *desk_; }
  [[nodiscard]] net::scp::UnifiedProcedureSteps& work_items() { return work_items_; }
  [[nodiscard]] EventOutbox& outbox() { return *outbox_; }

 private:
  [[nodiscard]] std::optional<net::PeerAddress> find_peer(const std::string& title) const {
    const Peer* const peer = archive_.configuration().find_peer(title);
    if (peer == nullptr) return std::nullopt;
    return net::PeerAddress{.ae_title = peer->ae_title, .host = peer->host, .port = peer->port};
  }

  // PS3.3 C.14.1.1. The index knows an instance only after its bytes are durable.
  std::uint16_t judge(const net::ListedInstance& instance) {
    const auto found = archive_.locate(Scope{.instance_uids = {instance.sop_instance_uid}});
    if (!found) return net::status::processing_failure;
    if (found->empty()) return net::status::no_such_sop_instance;
    return found->front().sop_class_uid == instance.sop_class_uid ? 0 : net::status::class_instance_conflict;
  }

  void note(const net::scp::CommitmentReport& report, const std::string& outcome) {
    archive_.log().info("storage commitment reported", {{"peer", report.peer},
                                                        {"transaction", report.result.transaction_uid},
                                                        {"committed", report.result.committed.size()},
                                                        {"failed", report.result.failed.size()},
                                                        {"outcome", outcome}});
  }

  // Neither the message nor what was wrong with it: both may name the patient.
  void note(const KeptMessage& message) {
    archive_.log().write(message.state == "accepted" ? LogLevel::info : LogLevel::warning, "hl7 message",
                         {{"key", message.key}, {"peer", message.peer}, {"state", message.state}});
    archive_.metrics()
        .counter("isocenter_hl7_messages_total", "HL7 messages, by what became of them", {{"state", message.state}})
        .add();
  }

  Archive& archive_;
  std::unique_ptr<index::Records> records_;
  std::unique_ptr<Letters> letters_;
  KeptReports reports_;
  net::scp::EventSender events_;
  Notifier notifier_;
  std::unique_ptr<Schedule> schedule_;
  std::unique_ptr<Performed> performed_;
  std::unique_ptr<OrderDesk> desk_;
  net::scp::StorageCommitment commitment_;
  net::scp::AvailabilityNotifications availability_;
  std::unique_ptr<EventOutbox> outbox_;
  KeptWorkItems kept_items_;
  net::scp::UnifiedProcedureSteps work_items_;
  std::unique_ptr<WorkItemRules> rules_;
  std::jthread housekeeper_;
  std::unique_ptr<dicom::hl7::MLLPServer> server_;  // last: it uses the desk
};

Result<std::unique_ptr<Workflow>> Workflow::open(Archive& archive) {
  const Configuration& configuration = archive.configuration();
  auto records = DICOM_TRY(index::open_records(
      configuration.data_folder, {.read_only = archive.is_read_only(), .durable = configuration.durable}));
  auto letters = DICOM_TRY(Letters::open(*records, letter_options(archive)));
  auto outbox = DICOM_TRY(EventOutbox::open(*records, outbox_options(archive)));
  auto implementation =
      std::make_unique<Implementation>(archive, std::move(records), std::move(letters), std::move(outbox));
  DICOM_TRY(implementation->load());
  return std::unique_ptr<Workflow>(new Workflow(std::move(implementation)));
}

Workflow::Workflow(std::unique_ptr<Implementation> implementation) : implementation_(std::move(implementation)) {}
Workflow::~Workflow() = default;
void Workflow::offer(net::scp::Services& services, net::scp::Handlers& handlers) {
  implementation_->offer(services, handlers);
}
Result<void> Workflow::listen() {
  return implementation_->listen();
}
std::uint16_t Workflow::hl7_port() const {
  return implementation_->hl7_port();
}
Schedule& Workflow::schedule() {
  return implementation_->schedule();
}
Performed& Workflow::performed() {
  return implementation_->performed();
}
OrderDesk& Workflow::orders() {
  return implementation_->orders();
}
net::scp::UnifiedProcedureSteps& Workflow::work_items() {
  return implementation_->work_items();
}
EventOutbox& Workflow::outbox() {
  return implementation_->outbox();
}

}  // namespace archive::workflow
