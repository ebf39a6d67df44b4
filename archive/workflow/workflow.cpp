#include "archive/workflow/workflow.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

#include "archive/index/records.h"
#include "archive/workflow/kept_reports.h"
#include "archive/workflow/kept_work_items.h"
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

}  // namespace

class Workflow::Implementation {
 public:
  Implementation(Archive& archive, std::unique_ptr<index::Records> records, std::unique_ptr<EventOutbox> outbox)
      : archive_(archive),
        records_(std::move(records)),
        reports_(*records_),
        notifier_(archive),
        commitment_({.judge = [this](const net::ListedInstance& instance) { return judge(instance); },
                     .find_peer = [this](const std::string& title) { return notifier_.find_peer(title); },
                     .sender = &notifier_.events(),
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
        kept_items_(*records_, *outbox_),
        work_items_({.find_peer = [this](const std::string& title) { return notifier_.find_peer(title); },
                     .sender = &notifier_.events(),
                     .keeper = &kept_items_,
                     .is_reachable = [this](const std::string& title) { return outbox_->serves(title); }}) {}

  Result<void> load() {
    const WorkflowConfiguration& configuration = archive_.configuration().workflow;
    schedule_ = DICOM_TRY(Schedule::open(*records_, {configuration.offered_days, configuration.stations}));
    performed_ = DICOM_TRY(Performed::open(
        *records_, *schedule_, [this](net::scp::StepEvent event, const std::string& uid, const DataSet& step) {
          archive_.log().info("performed procedure step",
                              {{"uid", uid}, {"state", step.text_or_empty(dicom::tags::PerformedProcedureStepStatus)}});
          notifier_.step_changed(event, uid, step);
        }));
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
    handlers.finds.emplace(uids::ModalityWorklistInformationModelFind, schedule_.get());
    handlers.normalized.emplace(uids::ModalityPerformedProcedureStep, &performed_->service());
    handlers.normalized.emplace(uids::ModalityPerformedProcedureStepRetrieve, &performed_->service());
    handlers.normalized.emplace(uids::StorageCommitmentPushModel, &commitment_);
    handlers.normalized.emplace(uids::InstanceAvailabilityNotification, &availability_);
    for (const std::string_view uid : {uids::UnifiedProcedureStepPush, uids::UnifiedProcedureStepPull,
                                       uids::UnifiedProcedureStepWatch, uids::UnifiedProcedureStepEvent}) {
      handlers.normalized.emplace(uid, &work_items_);
    }
    for (const std::string_view uid :
         {uids::UnifiedProcedureStepPull, uids::UnifiedProcedureStepWatch, uids::UnifiedProcedureStepQuery}) {
      handlers.finds.emplace(uid, &work_items_);
    }
    for (const auto& [uid, handler] : handlers.finds) services.other_sop_classes.push_back(uid);
    for (const auto& [uid, handler] : handlers.normalized) services.other_sop_classes.push_back(uid);
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
  KeptReports reports_;
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
  auto records = DICOM_TRY(index::open_records(archive.configuration().data_folder, archive.is_read_only()));
  auto outbox = DICOM_TRY(EventOutbox::open(*records, outbox_options(archive)));
  auto implementation = std::make_unique<Implementation>(archive, std::move(records), std::move(outbox));
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
