#include "dicom/net/scp/retrieve.h"

#include <algorithm>
#include <map>
#include <set>

#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/identifier.h"
#include "dicom/net/scp/bulk_free_source.h"
#include "dicom/net/scp/find.h"
#include "dicom/net/scp/store.h"
#include "dicom/net/scp/sub_operations.h"
#include "dicom/net/scu/store_queue.h"

namespace dicom::net::scp {
namespace {

// Sub-operations of a C-MOVE that may be under way at once, if the destination agrees.
constexpr std::uint16_t move_window = 16;

using Located = std::variant<std::unique_ptr<InstanceSource>, ResponseStatus>;

// Reads the identifier and asks the handler. An error ends the association.
Result<Located> locate(Association& association, const ReceivedCommand& received, const std::string& sop_class_uid,
                       const std::string& destination, RetrieveHandler& handler) {
  if (!received.has_data_set) {
    return association.violation({ErrorCode::invalid_data, to_string(received.field) + " without an identifier"});
  }
  auto identifier = receive_identifier(association, received.context_id);
  if (!identifier) {
    if (!association.is_established()) return std::move(identifier).error();
    return Located(ResponseStatus{status::unable_to_process, identifier.error().to_string(), {}});
  }
  Located located = handler.retrieve({sop_class_uid, std::move(*identifier), peer_of(association), destination,
                                      agreed_options(association, sop_class_uid)});
  auto* source = std::get_if<std::unique_ptr<InstanceSource>>(&located);
  if (source != nullptr && sop_class_uid == uids::CompositeInstanceRetrieveWithoutBulkDataGet) {
    return Located(std::make_unique<BulkFreeSource>(std::move(*source)));
  }
  return located;
}

// What became of a sub-operation, in the counts.
void count(SubOperationReport& report, const std::string& sop_instance_uid, const Result<ResponseStatus>& answer) {
  if (answer) {
    report.count(answer->code, sop_instance_uid, describe(CommandField::C_STORE_RSP, *answer));
  } else {
    report.fail(sop_instance_uid, answer.error().message);
  }
}

// The sub-operations over one association, as many under way as it allows.
class SubOperationSender {
 public:
  SubOperationSender(Association& over, InstanceSource& source, const scu::StoreOptions& options,
                     SubOperationReport& report, scu::OtherCommand while_waiting = {})
      : source_(source),
        report_(report),
        queue_(
            over, options, [this](std::size_t index, const auto& answer) { count(report_, uid(index), answer); },
            std::move(while_waiting)) {}

  /// An error means that the association is lost.
  Result<void> send(std::size_t index) {
    auto instance = source_.open(index);
    if (instance) return queue_.add(index, *instance);
    report_.fail(uid(index), instance.error().to_string());
    return {};
  }
  Result<void> finish() { return queue_.finish(); }
  /// The association is lost: nobody knows what became of those that were under way.
  void give_up(const std::string& why) {
    for (const std::size_t index : queue_.unanswered()) report_.fail(uid(index), why);
  }

 private:
  [[nodiscard]] const std::string& uid(std::size_t index) const { return source_.references()[index].sop_instance_uid; }

  InstanceSource& source_;
  SubOperationReport& report_;
  scu::StoreQueue queue_;
};

// Everything that a C-MOVE sends to its destination.
class Mover {
 public:
  Mover(Association& association, std::uint16_t message_id, InstanceSource& source, const scu::StoreOptions& options,
        SubOperationReport& report)
      : association_(association), message_id_(message_id), source_(source), options_(options), report_(report) {}

  /// Whether the peer cancelled. An error ends the peer's association.
  Result<bool> run(const PeerAddress& destination, const scu::Requestor& requestor) {
    std::set<scu::InstanceKind> kinds;
    for (const auto& reference : source_.references()) kinds.insert(reference.kind);
    for (const scu::StorePlan& plan : scu::plan_store(kinds, static_cast<bool>(options_.transcoder))) {
      const bool cancelled = DICOM_TRY(run_plan(plan, destination, requestor));
      if (cancelled) return true;
    }
    return false;
  }

 private:
  Result<bool> run_plan(const scu::StorePlan& plan, const PeerAddress& destination, const scu::Requestor& requestor) {
    auto over = scu::connect(destination, requestor, plan.proposals);
    if (!over) return fail_all(plan, over.error().message);
    SubOperationSender sending(*over, source_, options_, report_);
    std::string lost;
    bool cancelled = false;
    for (std::size_t i = 0; i < source_.references().size() && !cancelled; ++i) {
      if (!plan.kinds.contains(source_.references()[i].kind)) continue;
      if (!lost.empty()) {
        report_.fail(source_.references()[i].sop_instance_uid, lost);
      } else if (auto sent = sending.send(i); !sent) {
        lost = sent.error().message;
        sending.give_up(lost);
      }
      cancelled = DICOM_TRY(is_cancelled(association_, message_id_));
      if (!cancelled) DICOM_TRY(report_.pending());
    }
    if (!lost.empty()) return cancelled;
    if (auto finished = sending.finish(); !finished) {
      sending.give_up(finished.error().message);
      return cancelled;
    }
    // The instances have been acknowledged: how the release goes changes nothing.
    static_cast<void>(over->release());
    return cancelled;
  }

  bool fail_all(const scu::StorePlan& plan, const std::string& why) {
    for (const scu::InstanceReference& reference : source_.references()) {
      if (plan.kinds.contains(reference.kind)) report_.fail(reference.sop_instance_uid, why);
    }
    return false;
  }

  Association& association_;
  std::uint16_t message_id_;
  InstanceSource& source_;
  const scu::StoreOptions& options_;
  SubOperationReport& report_;
};

}  // namespace

Result<void> serve_get(Association& association, const ReceivedCommand& received, RetrieveHandler& handler) {
  const auto request = received.as<CGetRQ>();
  if (!request) return association.violation(request.error());
  const AcceptedContext& context = *association.find_context(received.context_id);
  Located located = DICOM_TRY(locate(association, received, request->affected_sop_class_uid, {}, handler));
  auto* source = std::get_if<std::unique_ptr<InstanceSource>>(&located);
  const std::size_t total = source != nullptr ? (*source)->references().size() : 0;
  SubOperationReport report(association, context, CommandField::C_GET_RSP, request->message_id, total);
  if (source == nullptr) return report.refuse(std::get<ResponseStatus>(located));

  scu::StoreOptions options;
  options.transcoder = handler.transcoder();
  bool cancelled = false;
  // PS3.7 9.3.3.3: a C-CANCEL may come between a sub-operation's request and response.
  const scu::OtherCommand other = [&](const ReceivedCommand& command) {
    if (command.field != CommandField::C_CANCEL_RQ) return false;
    cancelled = cancelled || command.message_id() == request->message_id;
    return true;
  };
  SubOperationSender sending(association, **source, options, report, other);
  for (std::size_t i = 0; i < total && !cancelled; ++i) {
    DICOM_TRY(sending.send(i));
    if (!cancelled) cancelled = DICOM_TRY(is_cancelled(association, request->message_id));
    if (!cancelled && i + 1 < total) DICOM_TRY(report.pending());
  }
  DICOM_TRY(sending.finish());
  return report.finish(cancelled);
}

Result<void> serve_move(Association& association, const ReceivedCommand& received, RetrieveHandler& handler,
                        scu::Requestor requestor) {
  const auto request = received.as<CMoveRQ>();
  if (!request) return association.violation(request.error());
  const AcceptedContext& context = *association.find_context(received.context_id);
  Located located =
      DICOM_TRY(locate(association, received, request->affected_sop_class_uid, request->move_destination, handler));
  auto* source = std::get_if<std::unique_ptr<InstanceSource>>(&located);
  const std::size_t total = source != nullptr ? (*source)->references().size() : 0;
  SubOperationReport report(association, context, CommandField::C_MOVE_RSP, request->message_id, total);
  if (source == nullptr) return report.refuse(std::get<ResponseStatus>(located));
  const auto destination = handler.find_destination(request->move_destination);
  if (!destination) {
    return report.refuse(
        {status::move_destination_unknown, "no address is known for " + request->move_destination, {}});
  }
  requestor.ae_title = association.called_ae_title();
  requestor = handler.requestor_for(request->move_destination, std::move(requestor));
  requestor.operations_window = std::max(requestor.operations_window, move_window);
  scu::StoreOptions options;
  options.transcoder = handler.transcoder();
  options.move_originator_ae_title = association.calling_ae_title();
  options.move_originator_message_id = request->message_id;
  Mover mover(association, request->message_id, **source, options, report);
  const bool cancelled = DICOM_TRY(mover.run(*destination, requestor));
  return report.finish(cancelled);
}

}  // namespace dicom::net::scp
