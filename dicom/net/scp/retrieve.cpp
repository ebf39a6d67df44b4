#include "dicom/net/scp/retrieve.h"

#include <algorithm>
#include <map>
#include <set>

#include "dicom/net/identifier.h"
#include "dicom/net/scp/find.h"
#include "dicom/net/scp/store.h"
#include "dicom/net/scp/sub_operations.h"
#include "dicom/net/scu/store.h"

namespace dicom::net::scp {
namespace {

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
  return handler.retrieve({sop_class_uid, std::move(*identifier), peer_of(association), destination,
                           agreed_options(association, sop_class_uid)});
}

// Sends one instance and counts how it went. An error means that the association it went over is
// lost.
Result<void> send_one(Association& over, InstanceSource& source, std::size_t index, const scu::StoreOptions& options,
                      const scu::OtherCommand& while_waiting, SubOperationReport& report) {
  const std::string& uid = source.references()[index].sop_instance_uid;
  auto instance = source.open(index);
  if (!instance) {
    report.fail(uid, instance.error().to_string());
    return {};
  }
  auto answered = scu::store(over, *instance, options, while_waiting);
  if (answered) {
    report.count(answered->code, uid, describe(CommandField::C_STORE_RSP, *answered));
    return {};
  }
  report.fail(uid, answered.error().message);
  if (over.is_established()) return {};
  return std::move(answered).error();
}

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
    std::string lost = over ? std::string() : over.error().message;
    for (std::size_t i = 0; i < source_.references().size(); ++i) {
      const scu::InstanceReference& reference = source_.references()[i];
      if (!plan.kinds.contains(reference.kind)) continue;
      if (lost.empty()) {
        auto sent = send_one(*over, source_, i, options_, {}, report_);
        if (!sent) lost = sent.error().message;
      } else {
        report_.fail(reference.sop_instance_uid, lost);
      }
      const bool cancelled = DICOM_TRY(is_cancelled(association_, message_id_));
      if (cancelled) return true;
      DICOM_TRY(report_.pending());
    }
    // The instances have been acknowledged: how the release goes changes nothing.
    if (lost.empty()) static_cast<void>(over->release());
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
  for (std::size_t i = 0; i < total && !cancelled; ++i) {
    DICOM_TRY(send_one(association, **source, i, options, other, report));
    if (!cancelled) cancelled = DICOM_TRY(is_cancelled(association, request->message_id));
    if (!cancelled && i + 1 < total) DICOM_TRY(report.pending());
  }
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
  scu::StoreOptions options;
  options.transcoder = handler.transcoder();
  options.move_originator_ae_title = association.calling_ae_title();
  options.move_originator_message_id = request->message_id;
  Mover mover(association, request->message_id, **source, options, report);
  const bool cancelled = DICOM_TRY(mover.run(*destination, requestor));
  return report.finish(cancelled);
}

}  // namespace dicom::net::scp
