#include "cli/department/workstation.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/file/text_dump.h"
#include "dicom/net/scu/query.h"
#include "dicom/net/scu/unified_step.h"

namespace dicom::cli::department {
namespace {

constexpr double pause_between_readings = 45;  // simulated seconds
constexpr double analysis_seconds = 15;
constexpr std::string_view label = "DEPARTMENT ANALYSIS";

std::string dump_of(const DataSet& data_set) {
  std::string text;
  dump(data_set, {}, text);
  return text;
}

/// Takes instances and keeps nothing but their names.
class NamesOnly : public net::StoreHandler {
 public:
  std::variant<std::unique_ptr<net::StoreSink>, net::ResponseStatus> begin(const net::StoreRequest& request) override {
    return std::make_unique<Sink>(received_, request.sop_instance_uid);
  }
  [[nodiscard]] const std::set<std::string>& received() const { return received_; }

 private:
  class Sink : public net::StoreSink {
   public:
    Sink(std::set<std::string>& received, std::string uid) : received_(received), uid_(std::move(uid)) {}
    void write(Bytes) override {}
    net::ResponseStatus commit() override {
      received_.insert(uid_);
      return {};
    }
    [[nodiscard]] bool commit_waits() const override { return false; }

   private:
    std::set<std::string>& received_;
    std::string uid_;
  };
  std::set<std::string> received_;
};

DataSet study_identifier(const std::string& study_uid) {
  DataSet identifier;
  identifier.set(tags::QueryRetrieveLevel, "STUDY");
  identifier.set(tags::StudyInstanceUID, study_uid);
  return identifier;
}

/// The names of a study's instances, fetched by C-GET.
Result<std::set<std::string>> fetch(Hospital& hospital, const std::string& as, const std::string& study_uid) {
  net::scu::Requestor requestor;
  requestor.ae_title = as;
  const std::string get_class(net::scu::get_sop_class(net::scu::QueryModel::study_root));
  const std::vector<std::string> classes{std::string(uids::CTImageStorage),
                                         std::string(uids::MRImageStorage),
                                         std::string(uids::UltrasoundImageStorage),
                                         std::string(uids::UltrasoundMultiFrameImageStorage),
                                         std::string(uids::DigitalXRayImageStorageForPresentation),
                                         std::string(uids::ComputedRadiographyImageStorage)};
  const auto proposals = net::scu::get_proposals(get_class, classes);
  auto association = DICOM_TRY(net::scu::connect(hospital.options().archive, requestor, proposals));
  NamesOnly names;
  const auto result = DICOM_TRY(net::scu::get(association, get_class, study_identifier(study_uid), names,
                                              [](const net::SubOperations&) { return true; }));
  static_cast<void>(association.release());
  if (net::status_class(result.status.code) == net::StatusClass::failure) {
    return Error{ErrorCode::rejected,
                 "the archive answers " + net::describe(net::CommandField::C_GET_RSP, result.status)};
  }
  return names.received();
}

std::size_t missing_of(const Order& order, const std::set<std::string>& received) {
  return static_cast<std::size_t>(
      std::ranges::count_if(order.images, [&](const std::string& uid) { return !received.contains(uid); }));
}

/// Operations on work items, each on an association of its own.
class WorkItems {
 public:
  WorkItems(Hospital& hospital, std::string as) : hospital_(hospital) { requestor_.ae_title = std::move(as); }

  using Operation = std::function<Result<net::scu::NormalizedAnswer>(net::Association&)>;
  Result<std::uint16_t> call(std::string_view sop_class, const Operation& operation) {
    const net::scu::Proposal proposal{std::string(sop_class), net::scu::native_transfer_syntaxes()};
    auto association = DICOM_TRY(net::scu::connect(hospital_.options().archive, requestor_, {&proposal, 1}));
    const auto answer = DICOM_TRY(operation(association));
    static_cast<void>(association.release());
    return answer.status.code;
  }

  Result<std::vector<DataSet>> scheduled() {
    const net::scu::Proposal proposal{std::string(uids::UnifiedProcedureStepPull),
                                      net::scu::native_transfer_syntaxes()};
    auto association = DICOM_TRY(net::scu::connect(hospital_.options().archive, requestor_, {&proposal, 1}));
    DataSet identifier;
    identifier.set(tags::ProcedureStepState, "SCHEDULED");
    identifier.set(tags::WorklistLabel, label);
    identifier.set_empty(tags::SOPInstanceUID);
    identifier.set_empty(tags::ProcedureStepLabel);
    std::vector<DataSet> items;
    DICOM_TRY(net::scu::find(association, uids::UnifiedProcedureStepPull, identifier, [&](const DataSet& match) {
      items.push_back(match);
      return items.size() < 10;
    }));
    static_cast<void>(association.release());
    return items;
  }

 private:
  Hospital& hospital_;
  net::scu::Requestor requestor_;
};

DataSet analysis_of(const Order& order) {
  DataSet step;
  step.set(tags::SpecificCharacterSet, "ISO_IR 192");
  step.set(tags::ProcedureStepLabel, "Analyse " + order.accession);
  step.set(tags::WorklistLabel, label);
  step.set(tags::PatientName, order.patient_name);
  step.set(tags::PatientID, order.patient_id);
  DataSet input = step.new_item();
  input.set(tags::TypeOfInstances, "DICOM");
  input.set(tags::StudyInstanceUID, order.study_uid);
  step.set(tags::InputInformationSequence, Sequence{input});
  return step;
}

DataSet performed_analysis() {
  DataSet station;
  station.set(tags::CodeValue, "AI1");
  station.set(tags::CodingSchemeDesignator, "99DEPT");
  station.set(tags::CodeMeaning, "Analysis of the department");
  DataSet performed;
  performed.set(tags::PerformedStationNameCodeSequence, Sequence{station});
  performed.set(tags::PerformedProcedureStepStartDateTime, "20260131101500");
  performed.set(tags::PerformedProcedureStepEndDateTime, "20260131101600");
  DataSet modifications;
  modifications.set(tags::UnifiedProcedureStepPerformedProcedureSequence, Sequence{performed});
  return modifications;
}

class Analysis {
 public:
  explicit Analysis(Hospital& hospital) : hospital_(hospital), items_(hospital, "AI1") {}

  void run(const std::stop_token& stop) {
    while (hospital_.wait(stop, analysis_seconds)) {
      const auto scheduled = items_.scheduled();
      if (!scheduled) {
        tell("C-FIND", "work items cannot be had: " + scheduled.error().to_string(), {}, true);
        continue;
      }
      for (const DataSet& item : *scheduled) work_on(item);
    }
  }

 private:
  void work_on(const DataSet& item) {
    const std::string uid = item.text_or_empty(tags::SOPInstanceUID);
    const std::string what = item.text_or_empty(tags::ProcedureStepLabel);
    const std::string transaction = make_uid();
    const auto pull = uids::UnifiedProcedureStepPull;
    const auto claimed = items_.call(pull, [&](net::Association& association) {
      return net::scu::change_ups_state(association, uid, "IN PROGRESS", transaction);
    });
    tell("N-ACTION", "claims: " + what, dump_of(item),
         !claimed || net::status_class(*claimed) == net::StatusClass::failure);
    if (!claimed) return;
    hospital_.wait({}, analysis_seconds);
    const bool gives_up = hospital_.fault(0.1);
    if (!gives_up) {
      const DataSet performed = performed_analysis();
      static_cast<void>(items_.call(pull, [&](net::Association& association) {
        return net::scu::update_ups(association, uid, performed, transaction);
      }));
    }
    const auto ended = items_.call(pull, [&](net::Association& association) {
      return net::scu::change_ups_state(association, uid, gives_up ? "CANCELED" : "COMPLETED", transaction);
    });
    tell("N-ACTION", (gives_up ? "gives up: " : "has finished: ") + what, {},
         !ended || net::status_class(*ended) == net::StatusClass::failure);
  }

  void tell(std::string_view service, const std::string& words, const std::string& detail, bool trouble) {
    hospital_.chronicle().tell({.from = "AI1",
                                .to = "archive",
                                .service = std::string(service),
                                .words = words,
                                .detail = detail,
                                .trouble = trouble});
  }

  Hospital& hospital_;
  WorkItems items_;
};

}  // namespace

void run_workstation(Hospital& hospital, const std::stop_token& stop) {
  WorkItems items(hospital, "READER1");
  std::set<std::string> analysed;
  const auto tell = [&](std::string_view service, const std::string& words, const std::string& detail, bool trouble) {
    hospital.chronicle().tell({.from = "READER1",
                               .to = "archive",
                               .service = std::string(service),
                               .words = words,
                               .detail = detail,
                               .trouble = trouble});
  };
  while (hospital.wait(stop, pause_between_readings)) {
    const auto order = hospital.pick(OrderState::completed);
    if (!order) continue;
    const auto received = fetch(hospital, "READER1", order->study_uid);
    const std::size_t missing = received ? missing_of(*order, *received) : order->images.size();
    tell("C-GET",
         received ? fmt::format("reads {} of {}: {} images{}", order->accession, order->patient_name, received->size(),
                                missing == 0 ? "" : fmt::format(", {} are missing", missing))
                  : "cannot read " + order->accession + ": " + received.error().to_string(),
         {}, missing > 0);
    if (!analysed.insert(order->accession).second) continue;
    const DataSet step = analysis_of(*order);
    const auto created = items.call(uids::UnifiedProcedureStepPush, [&](net::Association& association) {
      return net::scu::create_ups(association, make_uid(), step);
    });
    tell("N-CREATE", "asks for an analysis of " + order->accession, dump_of(step),
         !created || net::status_class(*created) == net::StatusClass::failure);
  }
}

void run_analysis(Hospital& hospital, const std::stop_token& stop) {
  Analysis(hospital).run(stop);
}

std::vector<std::string> audit(Hospital& hospital) {
  std::vector<std::string> problems;
  for (const Order& order : hospital.orders()) {
    if (order.state == OrderState::started)
      problems.push_back("order " + order.accession + " was begun and has not ended");
    if (order.images.empty()) continue;
    const auto received = fetch(hospital, "AUDIT", order.study_uid);
    if (!received) {
      problems.push_back("order " + order.accession + ": " + received.error().to_string());
    } else if (const std::size_t missing = missing_of(order, *received); missing > 0) {
      problems.push_back(
          fmt::format("order {}: {} of {} images are gone", order.accession, missing, order.images.size()));
    }
  }
  return problems;
}

}  // namespace dicom::cli::department
