// dicom move: C-MOVE.
#include "cli/network.h"
#include "cli/query_levels.h"
#include "cli/retrieval_report.h"
#include "cli/verbs.h"

namespace dicom::cli {
namespace {

Result<void> move(const net::PeerAddress& peer, const net::scu::Requestor& requestor, const RetrieveKeys& keys,
                  const std::string& destination, RetrievalReport& report) {
  const auto identifiers = DICOM_TRY(keys.identifiers(peer, requestor));
  if (identifiers.empty()) return Error{ErrorCode::not_found, "nothing matches"};
  const std::string_view sop_class = net::scu::move_sop_class(keys.model());
  const net::scu::Proposal proposals[] = {net::scu::query_proposal(sop_class)};
  auto association = DICOM_TRY(net::scu::connect(peer, requestor, proposals));
  const auto on_progress = report.on_progress();
  for (const DataSet& identifier : identifiers) {
    report.add(DICOM_TRY(net::scu::move(association, sop_class, destination, identifier, on_progress)));
  }
  static_cast<void>(association.release());
  return {};
}

}  // namespace

int run_move(Arguments& arguments) {
  PeerArguments target;
  std::string destination;
  RetrieveArguments retrieval;
  arguments.examples(
      "  dicom move ARCHIVE@127.0.0.1:11112 --to VIEWER StudyInstanceUID=1.2.3\n"
      "  dicom move ARCHIVE@127.0.0.1:11112 --to VIEWER 'PatientName=DOE*' StudyDate=20260101-\n"
      "The archive must know the destination by its AE title. Keys that are not unique are looked "
      "up first.\n");
  target.declare(arguments);
  arguments.option("--to", destination, "AE", "AE title of the system that receives");
  retrieval.declare(arguments, {"patient", "study", "patient-study", "instance"}, "What to move");
  if (const auto code = arguments.parse()) return *code;
  const auto called = target.called();
  if (!called) return arguments.usage_error(called.error().message);
  if (!net::is_valid_ae_title(destination)) return arguments.usage_error("--to needs the AE title of the receiver");
  const auto keys = retrieval.keys();
  if (!keys) return arguments.usage_error(keys.error().message);

  RetrievalReport report("move", net::CommandField::C_MOVE_RSP);
  if (auto moved = move(called->peer, called->requestor, *keys, destination, report); !moved) report.add(moved.error());
  return report.finish(retrieval.as_json(), 0, false);
}

}  // namespace dicom::cli
