#include "cli/department/scanner.h"

#include <fmt/format.h>

#include "cli/local_time.h"
#include "cli/simulated_scanner.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/text_dump.h"

namespace dicom::cli::department {
namespace {

constexpr double pause_between_looks = 20;  // simulated seconds
constexpr double seconds_an_image = 2;
constexpr std::uint32_t image_size = 128;
constexpr std::size_t most_at_once = 5;

void tell(Hospital& hospital, const std::string& ae_title, const ScannerNews& news) {
  hospital.chronicle().tell({.from = ae_title,
                             .to = "archive",
                             .service = news.service,
                             .words = news.words,
                             .detail = news.detail,
                             .trouble = news.trouble});
}

SimulatedScanner make_scanner(Hospital& hospital, const std::string& modality, const std::string& ae_title) {
  SimulatedScanner::Options options{.archive = hospital.options().archive, .manager = hospital.options().archive};
  options.requestor.ae_title = ae_title;
  options.machine = {*phantom::parse_type(modality), modality == "CT" || modality == "MR" ? 8U : 2U, image_size,
                     hospital.options().seed, local_time_now().date};
  options.on_news = [&hospital, ae_title](const ScannerNews& news) { tell(hospital, ae_title, news); };
  options.on_image = [&hospital](const Examination& examination, const std::string& uid) {
    hospital.note_image(examination.accession, uid);
  };
  options.pace = [&hospital] { hospital.wait({}, seconds_an_image); };
  return SimulatedScanner(std::move(options));
}

void perform(Hospital& hospital, SimulatedScanner& scanner, const DataSet& item) {
  const std::string accession = item.text_or_empty(tags::AccessionNumber);
  const std::string step_uid = make_uid();
  hospital.note_study(accession, item.text_or_empty(tags::StudyInstanceUID), step_uid);
  ScannerFaults faults;
  faults.gives_up = hospital.fault(0.07);
  faults.dies = hospital.fault(0.07);
  faults.sends_twice = hospital.fault(0.07);
  faults.wrong_patient = hospital.fault(0.04);
  scanner.perform(item, step_uid, faults);
  hospital.move(accession, OrderState::started, faults.gives_up ? OrderState::discontinued : OrderState::completed);
}

std::vector<DataSet> ask_worklist(Hospital& hospital, SimulatedScanner& scanner, const std::string& ae_title) {
  auto items = scanner.ask_worklist(most_at_once);
  if (!items) {
    tell(hospital, ae_title, {"C-FIND", "the worklist cannot be had: " + items.error().to_string(), {}, true});
    return {};
  }
  if (!items->empty()) {
    std::string text;
    dump(items->front(), {}, text);
    tell(hospital, ae_title,
         {"C-FIND", fmt::format("what is there for me to do? {} scheduled", items->size()), text, false});
  }
  return *std::move(items);
}

}  // namespace

void run_scanner(Hospital& hospital, const std::string& modality, const std::string& ae_title,
                 const std::stop_token& stop) {
  SimulatedScanner scanner = make_scanner(hospital, modality, ae_title);
  while (hospital.wait(stop, pause_between_looks * (0.5 + hospital.number_below(100) / 100.0))) {
    for (const DataSet& item : ask_worklist(hospital, scanner, ae_title)) {
      if (stop.stop_requested()) return;
      if (hospital.move(item.text_or_empty(tags::AccessionNumber), OrderState::ordered, OrderState::started))
        perform(hospital, scanner, item);
    }
  }
}

}  // namespace dicom::cli::department
