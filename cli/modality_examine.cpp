#include "cli/modality_examine.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <thread>

#include "cli/console.h"
#include "cli/simulated_scanner.h"
#include "cli/verbs.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"

namespace dicom::cli {
namespace {

using namespace std::chrono_literals;

struct Fault {
  std::string_view name;
  bool ScannerFaults::* flag;
};
constexpr Fault known_faults[] = {{"dies", &ScannerFaults::dies},
                                  {"sends-twice", &ScannerFaults::sends_twice},
                                  {"gives-up", &ScannerFaults::gives_up},
                                  {"wrong-patient", &ScannerFaults::wrong_patient},
                                  {"never-ends", &ScannerFaults::never_ends}};

ScannerFaults faults_of(const std::vector<std::string>& names) {
  ScannerFaults faults;
  for (const Fault& fault : known_faults) faults.*fault.flag = std::ranges::find(names, fault.name) != names.end();
  return faults;
}

// What is scheduled; asks again until there is something, as long as one is to wait.
Result<std::vector<DataSet>> scheduled(SimulatedScanner& scanner, const ExamineOptions& options) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(options.wait);
  for (;;) {
    auto items = DICOM_TRY(scanner.ask_worklist(static_cast<std::size_t>(options.examinations)));
    if (!items.empty() || std::chrono::steady_clock::now() >= end) return items;
    std::this_thread::sleep_for(500ms);
  }
}

void show(const ExamineOptions& options, const Examination& examination) {
  if (!options.json) return;
  print(fmt::format("{{\"accession\":\"{}\",\"study\":\"{}\",\"step\":\"{}\",\"images\":{},\"kept\":{}}}\n",
                    json_escaped(examination.accession),
                    json_escaped(examination.item.text_or_empty(tags::StudyInstanceUID)), examination.step_uid,
                    examination.headers.size(), examination.kept ? "true" : "false"));
}

}  // namespace

std::vector<std::string> fault_names() {
  std::vector<std::string> names;
  for (const Fault& fault : known_faults) names.emplace_back(fault.name);
  return names;
}

int examine(const ExamineOptions& options) {
  SimulatedScanner scanner(
      {.archive = options.archive,
       .manager = options.manager,
       .requestor = options.requestor,
       .machine = options.machine,
       .on_news = [&](const ScannerNews& news) {
         if (options.json) return;
         print(printable(fmt::format("{:<9} {}{}", news.service, news.trouble ? "! " : "", news.words)) + "\n");
         std::fflush(stdout);
       }});
  const auto items = scheduled(scanner, options);
  if (!items) {
    print_error("modality", with_advice(items.error()));
    return exit_failure;
  }
  if (items->empty()) {
    print_error("modality", "nothing is scheduled for " + options.requestor.ae_title);
    return exit_failure;
  }
  const ScannerFaults faults = faults_of(options.faults);
  bool good = true;
  for (const DataSet& item : *items) {
    const Examination examination = scanner.perform(item, make_uid(), faults);
    good = good && (examination.kept || faults.never_ends);
    show(options, examination);
  }
  return good ? exit_success : exit_failure;
}

}  // namespace dicom::cli
