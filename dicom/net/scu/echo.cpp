#include "dicom/net/scu/echo.h"

#include "dicom/dictionary/generated/uids.h"

namespace dicom::net::scu {

Proposal verification() {
  return {std::string(uids::Verification), native_transfer_syntaxes()};
}

Result<ResponseStatus> echo(Association& association) {
  const AcceptedContext* context = DICOM_TRY(require_context(association, uids::Verification));
  CEchoRQ request;
  request.message_id = association.next_message_id();
  DICOM_TRY(association.send(context->id, request));
  const auto received = DICOM_TRY(association.receive_response(CommandField::C_ECHO_RSP, request.message_id));
  return DICOM_TRY(received.as<CEchoRSP>()).status;
}

}  // namespace dicom::net::scu
