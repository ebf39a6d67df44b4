// Asks a system for the studies of a patient (C-FIND).
//   find AE@host:port PATIENT_NAME
#include <cstdio>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/net/dimse/status.h"
#include "dicom/net/scu/query.h"

namespace {

namespace net = dicom::net;
namespace tags = dicom::tags;

dicom::Result<void> find(const char* address, const char* patient_name) {
  const net::PeerAddress peer = DICOM_TRY(net::parse_peer_address(address));
  const std::string_view sop_class = net::scu::find_sop_class(net::scu::QueryModel::study_root);
  const net::scu::Proposal proposals[] = {net::scu::query_proposal(sop_class)};
  auto association = DICOM_TRY(net::scu::connect(peer, net::scu::Requestor{}, proposals));

  dicom::DataSet identifier;
  identifier.set(tags::SpecificCharacterSet, "ISO_IR 192");
  identifier.set(tags::QueryRetrieveLevel, "STUDY");
  identifier.set(tags::PatientName, patient_name);  // matched; wildcards * and ? are allowed
  identifier.set_empty(tags::StudyDate);            // asked for
  identifier.set_empty(tags::StudyInstanceUID);

  const auto show = [](const dicom::DataSet& match) {
    std::printf("%s  %s  %s\n", match.text_or_empty(tags::StudyInstanceUID).c_str(),
                match.text_or_empty(tags::StudyDate).c_str(), match.text_or_empty(tags::PatientName).c_str());
    return true;  // false would cancel
  };
  const net::ResponseStatus status = DICOM_TRY(net::scu::find(association, sop_class, identifier, show));
  std::printf("%s\n", net::describe(net::CommandField::C_FIND_RSP, status).c_str());
  return association.release();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const auto found = find(argv[1], argv[2]);
  if (!found) {
    std::fprintf(stderr, "%s\n", found.error().to_string().c_str());
    return 1;
  }
}
