// dicom get: C-GET into a folder.
#include <atomic>
#include <filesystem>
#include <set>

#include "cli/network.h"
#include "cli/query_levels.h"
#include "cli/retrieval_report.h"
#include "cli/verbs.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/net/scp/folder_store.h"

namespace dicom::cli {
namespace {

constexpr std::uint16_t get_window = 16;

// Every storage SCP role that is proposed is a guess unless we know what will come: so the peer is
// asked first which SOP classes there are, series by series, as a hierarchical query must.
class ClassesLookUp {
 public:
  ClassesLookUp(net::Association& association, std::string_view sop_class)
      : association_(association), sop_class_(sop_class) {}

  Result<void> add(const DataSet& retrieve_identifier) {
    for (const DataSet& study : DICOM_TRY(children(retrieve_identifier, tags::StudyInstanceUID, "STUDY"))) {
      for (const DataSet& series : DICOM_TRY(children(study, tags::SeriesInstanceUID, "SERIES"))) {
        for (const DataSet& image : DICOM_TRY(children(series, tags::SOPInstanceUID, "IMAGE"))) {
          classes_.insert(image.text_or_empty(tags::SOPClassUID));
        }
      }
    }
    return {};
  }
  std::vector<std::string> take() {
    classes_.erase("");
    return {classes_.begin(), classes_.end()};
  }

 private:
  Result<std::vector<DataSet>> children(const DataSet& parent, KnownTag key, std::string_view level) {
    DataSet query;
    for (const KnownTag each :
         {tags::PatientID, tags::StudyInstanceUID, tags::SeriesInstanceUID, tags::SOPInstanceUID}) {
      if (each.tag > key.tag && each.tag != tags::PatientID.tag && key.tag != tags::SOPInstanceUID.tag) continue;
      if (const auto value = parent.text_or_empty(each); !value.empty()) query.set(each, value);
    }
    query.set(tags::QueryRetrieveLevel, level);
    if (!query.contains(key)) query.set_empty(key);
    if (level == "IMAGE") query.set_empty(tags::SOPClassUID);
    std::vector<DataSet> found;
    const auto status = DICOM_TRY(net::scu::find(association_, sop_class_, query, [&](const DataSet& match) {
      DataSet child = query;
      child.set(key, match.text_or_empty(key));
      child.set(tags::SOPClassUID, match.text_or_empty(tags::SOPClassUID));
      found.push_back(std::move(child));
      return true;
    }));
    if (net::status_class(status.code) == net::StatusClass::failure) {
      return Error{ErrorCode::rejected, net::describe(net::CommandField::C_FIND_RSP, status)};
    }
    return found;
  }

  net::Association& association_;
  std::string_view sop_class_;
  std::set<std::string> classes_;
};

Result<std::vector<std::string>> look_up_classes(const net::PeerAddress& peer, const net::scu::Requestor& requestor,
                                                 net::scu::QueryModel model, const std::vector<DataSet>& identifiers) {
  const std::string_view sop_class = net::scu::find_sop_class(model);
  const net::scu::Proposal proposals[] = {net::scu::query_proposal(sop_class)};
  auto association = DICOM_TRY(net::scu::connect(peer, requestor, proposals));
  ClassesLookUp look_up(association, sop_class);
  for (const DataSet& identifier : identifiers) DICOM_TRY(look_up.add(identifier));
  static_cast<void>(association.release());
  return look_up.take();
}

// For peers that cannot be asked: the current classes first, as many as one association carries.
std::vector<std::string> usual_classes() {
  std::vector<std::string> classes;
  for (const bool retired : {false, true}) {
    for (const std::string_view uid : storage_sop_classes()) {
      const UIDEntry* entry = find_uid(uid);
      if (entry != nullptr && entry->retired == retired) classes.emplace_back(uid);
    }
  }
  return classes;
}

Result<void> get(const net::PeerAddress& peer, const net::scu::Requestor& requestor, const RetrieveKeys& keys,
                 net::StoreHandler& handler, RetrievalReport& report) {
  const auto identifiers = DICOM_TRY(keys.identifiers(peer, requestor));
  if (identifiers.empty()) return Error{ErrorCode::not_found, "nothing matches"};
  const bool can_be_asked = !net::scu::find_sop_class(keys.model()).empty();
  Result<std::vector<std::string>> classes = std::vector<std::string>();
  if (can_be_asked) classes = look_up_classes(peer, requestor, keys.model(), identifiers);
  if (!classes || classes->empty()) classes = usual_classes();
  const std::string_view sop_class = net::scu::get_sop_class(keys.model());
  auto association = DICOM_TRY(net::scu::connect(peer, requestor, net::scu::get_proposals(sop_class, *classes)));
  const auto on_progress = report.on_progress();
  for (const DataSet& identifier : identifiers) {
    report.add(DICOM_TRY(net::scu::get(association, sop_class, identifier, handler, on_progress)));
  }
  static_cast<void>(association.release());
  return {};
}

}  // namespace

int run_get(Arguments& arguments) {
  PeerArguments target;
  std::string folder = ".";
  RetrieveArguments retrieval;
  arguments.examples(
      "  dicom get ARCHIVE@127.0.0.1:11112 -o images StudyInstanceUID=1.2.3\n"
      "  dicom get ARCHIVE@127.0.0.1:11112 -o images StudyInstanceUID=1.2.3 "
      "SeriesInstanceUID=1.2.3.4\n"
      "  dicom get ARCHIVE@127.0.0.1:11112 -o images AccessionNumber=4711\n"
      "  dicom get ARCHIVE@127.0.0.1:11112 -o images --model without-bulk-data SOPInstanceUID=1.2.3.4.5\n"
      "  dicom get ARCHIVE@127.0.0.1:11112 -o images --model instance --frames 1,10-20 SOPInstanceUID=1.2.3.4.5\n"
      "Keys that are not unique are looked up first. Files are named by their SOP Instance UID.\n");
  target.declare(arguments);
  arguments.option("-o,--output", folder, "DIR", "Folder for the files; made if it is not there");
  retrieval.declare(arguments, {"patient", "study", "patient-study", "instance", "without-bulk-data"}, "What to fetch");
  if (const auto code = arguments.parse()) return *code;
  auto called = target.called();
  if (!called) return arguments.usage_error(called.error().message);
  // The peer may have several sub-operations under way: we take them as they come.
  called->requestor.operations_window = get_window;
  const auto keys = retrieval.keys();
  if (!keys) return arguments.usage_error(keys.error().message);
  std::error_code failure;
  std::filesystem::create_directories(folder, failure);
  if (failure) {
    print_error("get", folder + ": " + failure.message());
    return exit_failure;
  }

  std::uint64_t received = 0;
  net::scp::FolderStore store(folder, false, [&](const net::scp::ReceivedFile&) { ++received; });
  RetrievalReport report("get", net::CommandField::C_GET_RSP);
  if (auto got = get(called->peer, called->requestor, *keys, store, report); !got) report.add(got.error());
  return report.finish(retrieval.as_json(), received, true);
}

}  // namespace dicom::cli
