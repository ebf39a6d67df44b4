#include "cli/simulated_scanner.h"

#include <fmt/format.h>

#include <algorithm>
#include <thread>

#include "cli/local_time.h"
#include "cli/worklist_query.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/file/text_dump.h"
#include "dicom/net/scu/commitment.h"
#include "dicom/net/scu/performed_step.h"
#include "dicom/net/scu/store.h"

namespace dicom::cli {
namespace {

using namespace std::chrono_literals;

constexpr int attempts = 20;
constexpr auto pause_between_attempts = 500ms;

DataSet scheduled_step(const DataSet& item) {
  const auto steps = item.value_or<Sequence>(tags::ScheduledProcedureStepSequence, {});
  return steps.empty() ? DataSet{} : steps.front();
}

std::string dump_of(const DataSet& data_set) {
  std::string text;
  dump(data_set, {}, text);
  return text;
}

std::string modality_of(phantom::Type type) {
  constexpr std::string_view names[] = {"CT", "MR", "US", "DX", "CR"};
  return std::string(names[static_cast<std::size_t>(type)]);
}

}  // namespace

SimulatedScanner::SimulatedScanner(Options options)
    : options_(std::move(options)), machine_(options_.machine), modality_(modality_of(options_.machine.type)) {}

Result<std::vector<DataSet>> SimulatedScanner::ask_worklist(std::size_t limit) {
  const auto keys = DICOM_TRY(parse_worklist_keys({"ScheduledStationAETitle=" + options_.requestor.ae_title,
                                                   "Modality=" + modality_, "ScheduledProcedureStepStatus=SCHEDULED"}));
  const DataSet identifier = DICOM_TRY(make_worklist_identifier(keys));
  auto answer = DICOM_TRY(query_worklist(options_.manager, options_.requestor, identifier, limit));
  if (net::status_class(answer.status.code) == net::StatusClass::failure)
    return Error{ErrorCode::rejected, net::describe(net::CommandField::C_FIND_RSP, answer.status), {}, {}};
  return std::move(answer.items);
}

Examination SimulatedScanner::perform(const DataSet& item, const std::string& step_uid, const ScannerFaults& faults) {
  Examination examination{.item = item, .accession = item.text_or_empty(tags::AccessionNumber), .step_uid = step_uid};
  patient_ = faults.wrong_patient && !previous_.empty() ? previous_ : item;
  report_start(examination);
  std::uint32_t count = machine_.images_per_study();
  if (faults.gives_up) count = std::max(count / 2, 1U);
  if (faults.wrong_patient)
    tell("C-STORE",
         "the images of " + examination.accession + " are made under the name of " +
             patient_.text_or_empty(tags::PatientName),
         {}, true);
  if (faults.dies) {
    tell(
        "A-ABORT",
        options_.requestor.ae_title + " dies within the examination of " + examination.accession + ", and begins again",
        {}, true);
    send_images(examination, std::max(count / 2, 1U), true);
  }
  send_images(examination, count, false);
  if (faults.sends_twice) {
    tell("C-STORE", "everything is sent a second time", {}, false);
    send_images(examination, count, false);
  }
  if (faults.never_ends) {
    tell("N-SET", options_.requestor.ae_title + " is switched off, and never says that it has ended", {}, true);
  } else {
    report_end(examination, faults.gives_up ? "DISCONTINUED" : "COMPLETED");
    if (!examination.headers.empty()) commit(examination);
  }
  ++study_;
  previous_ = item;
  return examination;
}

void SimulatedScanner::report_start(const Examination& examination) {
  const auto [date, time] = local_time_now();
  const DataSet step = net::scu::started_step(
      examination.item, {options_.requestor.ae_title, date, time, "P" + examination.accession.substr(0, 15)});
  insist("N-CREATE", "begins " + examination.accession, step, [&](net::Association& association) {
    return net::scu::n_create(association, {std::string(uids::ModalityPerformedProcedureStep), examination.step_uid},
                              step);
  });
}

void SimulatedScanner::report_end(const Examination& examination, std::string_view state) {
  const auto [date, time] = local_time_now();
  Sequence series;
  if (!examination.headers.empty())
    series.push_back(net::scu::performed_series(examination.headers, options_.archive.ae_title));
  const DataSet step = net::scu::ended_step(state, date, time, series);
  const std::string words = fmt::format("{} {} with {} images", state == "COMPLETED" ? "completes" : "gives up",
                                        examination.accession, examination.headers.size());
  insist("N-SET", words, step, [&](net::Association& association) {
    return net::scu::n_set(association, {std::string(uids::ModalityPerformedProcedureStep), examination.step_uid},
                           step);
  });
}

// Sends until it is done: a report that is lost would leave an order in no known state. A report that the manager has
// taken already, because only its answer was lost, is refused as a duplicate or as ended.
void SimulatedScanner::insist(std::string_view service, const std::string& words, const DataSet& step,
                              const Operation& operation) {
  for (int attempt = 0; attempt < attempts; ++attempt) {
    const auto answer = call(operation);
    if (answer && (net::status_class(answer->status.code) != net::StatusClass::failure || attempt > 0)) {
      return tell(service, words, dump_of(step), false);
    }
    tell(
        service,
        words + ": " + (answer ? fmt::format("refused with {:#06x}", answer->status.code) : answer.error().to_string()),
        dump_of(step), true);
    std::this_thread::sleep_for(pause_between_attempts);
  }
}

Result<net::scu::NormalizedAnswer> SimulatedScanner::call(const Operation& operation) {
  const net::scu::Proposal proposal{std::string(uids::ModalityPerformedProcedureStep),
                                    net::scu::native_transfer_syntaxes()};
  auto association = DICOM_TRY(net::scu::connect(options_.manager, options_.requestor, {&proposal, 1}));
  auto answer = operation(association);
  if (association.is_established()) static_cast<void>(association.release());
  return answer;
}

void SimulatedScanner::send_images(Examination& examination, std::uint32_t count, bool dies) {
  for (int attempt = 0; attempt < attempts; ++attempt) {
    const auto sent = send_all(examination, count, dies);
    if (sent || dies) return;
    tell("C-STORE", "sending " + examination.accession + " failed: " + sent.error().to_string(), {}, true);
    std::this_thread::sleep_for(pause_between_attempts);
  }
}

Result<void> SimulatedScanner::send_all(Examination& examination, std::uint32_t count, bool dies) {
  const DataSet first = image_of(examination, 0);
  const net::scu::Proposal proposal{first.text_or_empty(tags::SOPClassUID), net::scu::native_transfer_syntaxes()};
  auto association = DICOM_TRY(net::scu::connect(options_.archive, options_.requestor, {&proposal, 1}));
  for (std::uint32_t index = 0; index < count; ++index) {
    if (options_.pace) options_.pace();
    const DataSet image = image_of(examination, index);
    DICOM_TRY(send_image(association, image));
    note(examination, image);
  }
  tell("C-STORE", fmt::format("{} images of {} are sent", count, examination.accession), dump_of(first), false);
  if (dies) return {};  // without release: an abort
  return association.release();
}

Result<void> SimulatedScanner::send_image(net::Association& association, const DataSet& image) {
  const TransferSyntax& syntax = transfer_syntax::ExplicitVRLittleEndian;
  net::scu::Instance instance;
  instance.reference = {{image.text_or_empty(tags::SOPClassUID), std::string(syntax.uid)},
                        image.text_or_empty(tags::SOPInstanceUID)};
  instance.data_set = SharedBytes(DICOM_TRY(write_data_set(image, syntax)));
  const auto status = DICOM_TRY(net::scu::store(association, instance));
  if (net::status_class(status.code) != net::StatusClass::failure) return {};
  return Error{ErrorCode::rejected,
               "the archive refuses an image: " + net::describe(net::CommandField::C_STORE_RSP, status)};
}

void SimulatedScanner::note(Examination& examination, const DataSet& image) {
  const std::string uid = image.text_or_empty(tags::SOPInstanceUID);
  const auto is_this = [&](const DataSet& header) { return header.text_or_empty(tags::SOPInstanceUID) == uid; };
  if (std::ranges::any_of(examination.headers, is_this)) return;
  DataSet header = image;
  header.erase(tags::PixelData);
  examination.headers.push_back(std::move(header));
  if (options_.on_image) options_.on_image(examination, uid);
}

// What the machine makes, of the patient and for the request that the worklist names.
DataSet SimulatedScanner::image_of(const Examination& examination, std::uint32_t index) {
  DataSet image = machine_.make(study_, index);
  const DataSet& item = examination.item;
  image.set(tags::SpecificCharacterSet, "ISO_IR 192");
  for (const KnownTag tag : {tags::PatientName, tags::PatientID, tags::PatientBirthDate, tags::PatientSex})
    image.set(tag, patient_.text_or_empty(tag));
  for (const KnownTag tag : {tags::AccessionNumber, tags::StudyInstanceUID, tags::ReferringPhysicianName})
    image.set(tag, item.text_or_empty(tag));
  image.set(tags::StudyID, item.text_or_empty(tags::RequestedProcedureID));
  const DataSet step = scheduled_step(item);
  DataSet request = image.new_item();
  request.set(tags::RequestedProcedureID, item.text_or_empty(tags::RequestedProcedureID));
  request.set(tags::ScheduledProcedureStepID, step.text_or_empty(tags::ScheduledProcedureStepID));
  image.set(tags::RequestAttributesSequence, Sequence{request});
  DataSet performed = image.new_item();
  performed.set(tags::ReferencedSOPClassUID, uids::ModalityPerformedProcedureStep);
  performed.set(tags::ReferencedSOPInstanceUID, examination.step_uid);
  image.set(tags::ReferencedPerformedProcedureStepSequence, Sequence{performed});
  return image;
}

void SimulatedScanner::commit(Examination& examination) {
  std::vector<net::ListedInstance> instances;
  for (const DataSet& header : examination.headers) {
    instances.push_back({header.text_or_empty(tags::SOPClassUID), header.text_or_empty(tags::SOPInstanceUID)});
  }
  const auto result = ask_commitment(instances);
  examination.kept = result && result->failed.empty() && result->committed.size() == instances.size();
  tell("N-ACTION",
       fmt::format("will you keep the {} images of {}? {}", instances.size(), examination.accession,
                   examination.kept ? "yes, all"
                   : result         ? "no, not all"
                                    : result.error().to_string()),
       {}, !examination.kept);
}

Result<net::scp::CommitmentResult> SimulatedScanner::ask_commitment(const std::vector<net::ListedInstance>& instances) {
  const net::scu::Proposal proposal = net::scu::storage_commitment();
  auto association = DICOM_TRY(net::scu::connect(options_.archive, options_.requestor, {&proposal, 1}));
  std::optional<net::scp::CommitmentResult> result;
  const auto take = [&](const net::EventReport& event) -> net::ResponseStatus {
    if (auto read = net::scp::read_commitment_event(event)) result = std::move(*read);
    return {};
  };
  DICOM_TRY(net::scu::request_commitment(association, make_uid(), instances, take));
  if (!result) DICOM_TRY(net::scu::receive_event(association, 30s, take));
  static_cast<void>(association.release());
  if (!result) return Error{ErrorCode::timeout, "no report came", {}, {}};
  return *std::move(result);
}

void SimulatedScanner::tell(std::string_view service, const std::string& words, const std::string& detail,
                            bool trouble) const {
  if (options_.on_news)
    options_.on_news({.service = std::string(service), .words = words, .detail = detail, .trouble = trouble});
}

}  // namespace dicom::cli
