#include "cli/department/scanner.h"

#include <fmt/format.h>

#include "cli/local_time.h"
#include "cli/network.h"
#include "cli/worklist_query.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/file/text_dump.h"
#include "dicom/net/scp/commitment.h"
#include "dicom/net/scu/commitment.h"
#include "dicom/net/scu/performed_step.h"
#include "dicom/net/scu/store.h"
#include "dicom/phantom/modality.h"

namespace dicom::cli::department {
namespace {

using namespace std::chrono_literals;

constexpr double pause_between_looks = 20;  // simulated seconds
constexpr double seconds_an_image = 2;
constexpr std::uint32_t image_size = 128;

DataSet scheduled_step(const DataSet& item) {
  const auto steps = item.value_or<Sequence>(tags::ScheduledProcedureStepSequence, {});
  return steps.empty() ? DataSet{} : steps.front();
}

/// One examination: what was scheduled, and what has come of it.
struct Examination {
  DataSet item;
  std::string accession;
  std::string step_uid;
  std::vector<DataSet> headers;  ///< of the images that the archive has acknowledged
};

class Scanner {
 public:
  Scanner(Hospital& hospital, const std::string& modality, std::string ae_title)
      : hospital_(hospital),
        modality_name_(modality),
        machine_({*phantom::parse_type(modality), modality == "CT" || modality == "MR" ? 8U : 2U, image_size,
                  hospital.options().seed, local_time_now().date}) {
    requestor_.ae_title = std::move(ae_title);
  }

  void run(const std::stop_token& stop) {
    while (hospital_.wait(stop, pause_between_looks * (0.5 + hospital_.number_below(100) / 100.0))) {
      for (const DataSet& item : ask_worklist()) {
        if (stop.stop_requested()) return;
        if (hospital_.move(item.text_or_empty(tags::AccessionNumber), OrderState::ordered, OrderState::started))
          perform(item);
      }
    }
  }

 private:
  std::vector<DataSet> ask_worklist() {
    const auto answer = query();
    if (!answer) {
      tell("C-FIND", "the worklist cannot be had: " + answer.error().to_string(), {}, true);
      return {};
    }
    if (!answer->items.empty()) {
      tell("C-FIND", fmt::format("what is there for me to do? {} scheduled", answer->items.size()),
           dump_of(answer->items.front()), false);
    }
    return answer->items;
  }

  Result<WorklistAnswer> query() {
    const auto keys =
        DICOM_TRY(parse_worklist_keys({"ScheduledStationAETitle=" + requestor_.ae_title, "Modality=" + modality_name_,
                                       "ScheduledProcedureStepStatus=SCHEDULED"}));
    const DataSet identifier = DICOM_TRY(make_worklist_identifier(keys));
    return query_worklist(hospital_.options().archive, requestor_, identifier, 5);
  }

  void perform(const DataSet& item) {
    Examination examination{
        .item = item, .accession = item.text_or_empty(tags::AccessionNumber), .step_uid = make_uid(), .headers = {}};
    hospital_.note_study(examination.accession, item.text_or_empty(tags::StudyInstanceUID), examination.step_uid);
    start(examination);
    const std::uint32_t study = next_study_++;
    std::uint32_t count = machine_.images_per_study();
    const bool gives_up = hospital_.fault(0.07);
    if (gives_up) count /= 2;
    if (hospital_.fault(0.07)) {
      tell("A-ABORT",
           requestor_.ae_title + " dies within the examination of " + examination.accession + ", and begins again", {},
           true);
      send_images(examination, study, count / 2, true);
    }
    send_images(examination, study, count, false);
    if (hospital_.fault(0.07)) {
      tell("C-STORE", "everything is sent a second time", {}, false);
      send_images(examination, study, count, false);
    }
    end(examination, gives_up ? "DISCONTINUED" : "COMPLETED");
    if (!examination.headers.empty()) commit(examination);
    hospital_.move(examination.accession, OrderState::started,
                   gives_up ? OrderState::discontinued : OrderState::completed);
  }

  void start(const Examination& examination) {
    const auto [date, time] = local_time_now();
    const DataSet step =
        net::scu::started_step(examination.item, {requestor_.ae_title, date, time, "P" + examination.accession});
    insist("N-CREATE", "begins " + examination.accession, step, uids::ModalityPerformedProcedureStep,
           [&](net::Association& association) {
             return net::scu::n_create(association,
                                       {std::string(uids::ModalityPerformedProcedureStep), examination.step_uid}, step);
           });
  }

  void end(const Examination& examination, std::string_view state) {
    const auto [date, time] = local_time_now();
    Sequence series;
    if (!examination.headers.empty()) series.push_back(net::scu::performed_series(examination.headers, "ISOCENTER"));
    const DataSet step = net::scu::ended_step(state, date, time, series);
    const std::string words = fmt::format("{} {} with {} images", state == "COMPLETED" ? "completes" : "gives up",
                                          examination.accession, examination.headers.size());
    insist("N-SET", words, step, uids::ModalityPerformedProcedureStep, [&](net::Association& association) {
      return net::scu::n_set(association, {std::string(uids::ModalityPerformedProcedureStep), examination.step_uid},
                             step);
    });
  }

  /// Sends until it is done: a report that is lost would leave an order in no known state. A report that the archive
  /// has taken already, because only its answer was lost, is refused as a duplicate or as ended.
  using Operation = std::function<Result<net::scu::NormalizedAnswer>(net::Association&)>;
  void insist(std::string_view service, const std::string& words, const DataSet& step, std::string_view sop_class,
              const Operation& operation) {
    for (int attempt = 0; attempt < 20; ++attempt) {
      const auto answer = call(sop_class, operation);
      if (answer && (net::status_class(answer->status.code) != net::StatusClass::failure || attempt > 0)) {
        return tell(service, words, dump_of(step), false);
      }
      tell(service,
           words + ": " +
               (answer ? fmt::format("refused with {:#06x}", answer->status.code) : answer.error().to_string()),
           dump_of(step), true);
      std::this_thread::sleep_for(500ms);
    }
  }

  Result<net::scu::NormalizedAnswer> call(std::string_view sop_class, const Operation& operation) {
    const net::scu::Proposal proposal{std::string(sop_class), net::scu::native_transfer_syntaxes()};
    auto association = DICOM_TRY(net::scu::connect(hospital_.options().archive, requestor_, {&proposal, 1}));
    auto answer = operation(association);
    if (association.is_established()) static_cast<void>(association.release());
    return answer;
  }

  void send_images(Examination& examination, std::uint32_t study, std::uint32_t count, bool dies) {
    for (int attempt = 0; attempt < 20; ++attempt) {
      const auto sent = send_all(examination, study, count, dies);
      if (sent || dies) return;
      tell("C-STORE", "sending " + examination.accession + " failed: " + sent.error().to_string(), {}, true);
      std::this_thread::sleep_for(500ms);
    }
  }

  Result<void> send_all(Examination& examination, std::uint32_t study, std::uint32_t count, bool dies) {
    const DataSet first = image_of(examination, study, 0);
    const net::scu::Proposal proposal{first.text_or_empty(tags::SOPClassUID), net::scu::native_transfer_syntaxes()};
    auto association = DICOM_TRY(net::scu::connect(hospital_.options().archive, requestor_, {&proposal, 1}));
    for (std::uint32_t index = 0; index < count; ++index) {
      hospital_.wait({}, seconds_an_image);
      const DataSet image = image_of(examination, study, index);
      DICOM_TRY(send_image(association, image));
      note(examination, image);
    }
    tell("C-STORE", fmt::format("{} images of {} are sent", count, examination.accession), dump_of(first), false);
    if (dies) return {};  // without release: an abort
    return association.release();
  }

  Result<void> send_image(net::Association& association, const DataSet& image) {
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

  void note(Examination& examination, const DataSet& image) {
    const std::string uid = image.text_or_empty(tags::SOPInstanceUID);
    const auto is_this = [&](const DataSet& header) { return header.text_or_empty(tags::SOPInstanceUID) == uid; };
    if (std::ranges::any_of(examination.headers, is_this)) return;
    DataSet header = image;
    header.erase(tags::PixelData);
    examination.headers.push_back(std::move(header));
    hospital_.note_image(examination.accession, uid);
  }

  // What the machine makes, of the patient and for the request that the worklist names.
  DataSet image_of(const Examination& examination, std::uint32_t study, std::uint32_t index) {
    DataSet image = machine_.make(study, index);
    const DataSet& item = examination.item;
    image.set(tags::SpecificCharacterSet, "ISO_IR 192");
    for (const KnownTag tag : {tags::PatientName, tags::PatientID, tags::PatientBirthDate, tags::PatientSex,
                               tags::AccessionNumber, tags::StudyInstanceUID, tags::ReferringPhysicianName}) {
      image.set(tag, item.text_or_empty(tag));
    }
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

  void commit(const Examination& examination) {
    std::vector<net::ListedInstance> instances;
    for (const DataSet& header : examination.headers) {
      instances.push_back({header.text_or_empty(tags::SOPClassUID), header.text_or_empty(tags::SOPInstanceUID)});
    }
    const auto result = ask_commitment(instances);
    const bool kept = result && result->failed.empty() && result->committed.size() == instances.size();
    tell("N-ACTION",
         fmt::format("will you keep the {} images of {}? {}", instances.size(), examination.accession,
                     kept     ? "yes, all"
                     : result ? "no, not all"
                              : result.error().to_string()),
         {}, !kept);
  }

  Result<net::scp::CommitmentResult> ask_commitment(const std::vector<net::ListedInstance>& instances) {
    const net::scu::Proposal proposal = net::scu::storage_commitment();
    auto association = DICOM_TRY(net::scu::connect(hospital_.options().archive, requestor_, {&proposal, 1}));
    std::optional<net::scp::CommitmentResult> result;
    const auto take = [&](const net::EventReport& event) -> net::ResponseStatus {
      if (auto read = net::scp::read_commitment_event(event)) result = std::move(*read);
      return {};
    };
    DICOM_TRY(net::scu::request_commitment(association, make_uid(), instances, take));
    if (!result) DICOM_TRY(net::scu::receive_event(association, 30s, take));
    static_cast<void>(association.release());
    if (!result) return Error{ErrorCode::timeout, "no report came"};
    return *std::move(result);
  }

  static std::string dump_of(const DataSet& data_set) {
    std::string text;
    dump(data_set, {}, text);
    return text;
  }

  void tell(std::string_view service, const std::string& words, const std::string& detail, bool trouble) {
    hospital_.chronicle().tell({.from = requestor_.ae_title,
                                .to = "archive",
                                .service = std::string(service),
                                .words = words,
                                .detail = detail,
                                .trouble = trouble});
  }

  Hospital& hospital_;
  std::string modality_name_;
  phantom::Modality machine_;
  net::scu::Requestor requestor_;
  std::uint32_t next_study_ = 0;
};

}  // namespace

void run_scanner(Hospital& hospital, const std::string& modality, const std::string& ae_title,
                 const std::stop_token& stop) {
  Scanner(hospital, modality, ae_title).run(stop);
}

}  // namespace dicom::cli::department
