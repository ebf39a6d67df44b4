#include "dicom/net/scp/store.h"

#include "dicom/core/uid.h"

namespace dicom::net::scp {
namespace {

using Begun = std::variant<std::unique_ptr<StoreSink>, ResponseStatus>;

Begun begin(Association& association, const CStoreRQ& request, const AcceptedContext& context, StoreHandler& handler) {
  // UIDs become names of things: nothing but digits and dots goes further.
  if (!is_tolerable_uid(request.affected_sop_instance_uid)) {
    return ResponseStatus{
        status::cannot_understand, "Affected SOP Instance UID is no UID", {tags::AffectedSOPInstanceUID}};
  }
  // PS3.7 9.1.1.1.3: the SOP class is that of the presentation context.
  if (request.affected_sop_class_uid != context.abstract_syntax) {
    return ResponseStatus{status::data_set_does_not_match_sop_class,
                          "Affected SOP Class UID is not the context's",
                          {tags::AffectedSOPClassUID}};
  }
  return handler.begin({request.affected_sop_class_uid, request.affected_sop_instance_uid, context.transfer_syntax,
                        request.move_originator_ae_title, peer_of(association)});
}

}  // namespace

PeerInfo peer_of(const Association& association) {
  return {association.calling_ae_title(), association.called_ae_title(), association.peer_address(),
          association.security()};
}

Result<void> serve_store(Association& association, const ReceivedCommand& received, StoreHandler& handler,
                         StoreCommits* commits) {
  auto request = received.as<CStoreRQ>();
  if (!request) return association.violation(std::move(request).error());
  if (!received.has_data_set) {
    return association.violation({ErrorCode::invalid_data, "C-STORE-RQ without a data set"});
  }
  const AcceptedContext& context = *association.find_context(received.context_id);
  Begun begun = begin(association, *request, context, handler);
  auto* sink = std::get_if<std::unique_ptr<StoreSink>>(&begun);
  DICOM_TRY(association.receive_data_set([&](Bytes bytes) {
    if (sink != nullptr) (*sink)->write(bytes);
  }));
  CStoreRSP response;
  response.affected_sop_class_uid = request->affected_sop_class_uid;
  response.affected_sop_instance_uid = request->affected_sop_instance_uid;
  response.message_id_being_responded_to = request->message_id;
  if (sink != nullptr && commits != nullptr && (*sink)->commit_waits()) {
    commits->add({received.context_id, std::move(response), std::move(*sink)});
    return {};
  }
  response.status = sink != nullptr ? (*sink)->commit() : std::get<ResponseStatus>(begun);
  return association.send(received.context_id, response);
}

}  // namespace dicom::net::scp
