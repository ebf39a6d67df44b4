// dicom archive generate: made-up studies through the real ingest code, to measure with.
#include <time.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <iterator>
#include <mutex>
#include <optional>
#include <thread>

#include "archive/archive.h"
#include "cli/archive_files.h"
#include "cli/archive_storing.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"

namespace dicom::cli {
namespace {

using archive::Archive;

int fail(const Error& error) {
  print_error("archive", error);
  return exit_failure;
}

// Of all threads of this process, in seconds: what others do on the machine does not change it.
double processor_seconds() {
  timespec time{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// Made-up CT studies, headers only, as a scanner would send them.
class Generator {
 public:
  Generator(Archive& archive, const StudyCounts& counts)
      : archive_(archive),
        counts_(counts),
        next_(counts.first),
        progress_("studies", static_cast<std::uint64_t>(counts.studies)) {}

  void run() {
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < storing_threads; ++i) threads.emplace_back([this] { make_studies(); });
  }

  std::atomic<std::uint64_t> instances = 0;
  std::optional<Error> failed{};

 private:
  void make_studies() {
    while (true) {
      const std::int64_t study = next_++;
      if (study >= counts_.first + counts_.studies || has_failed()) return;
      const auto made = make_study(study);
      const std::lock_guard lock(mutex_);
      if (!made && !failed) failed = made.error();
      progress_.set(++done_);
      if (done_ % report_every == 0) report();
    }
  }

  bool has_failed() {
    const std::lock_guard lock(mutex_);
    return failed.has_value();
  }

  // Rates from time to time show whether they stay.
  void report() {
    const auto now = std::chrono::steady_clock::now();
    const double seconds = std::chrono::duration<double>(now - last_report_).count();
    const std::uint64_t total = instances;
    const double processor = processor_seconds();
    const auto made = static_cast<double>(total - reported_);
    char line[160];
    std::snprintf(line, sizeof line, "%llu studies, %llu instances, %.0f instances/s, %.0f us of processor time each\n",
                  static_cast<unsigned long long>(done_), static_cast<unsigned long long>(total), made / seconds,
                  (processor - last_processor_) * 1e6 / made);
    last_processor_ = processor;
    progress_.clear();
    print(line);
    std::fflush(stdout);
    last_report_ = now;
    reported_ = total;
  }

  Result<void> make_study(std::int64_t study) {
    const std::string root = "1.2.826.0.1.3680043.10.1462." + std::to_string(study);
    DataSet data_set = template_for(study, root);
    for (std::int64_t series = 1; series <= counts_.series; ++series) {
      const std::string series_uid = root + "." + std::to_string(series);
      data_set.set(tags::SeriesInstanceUID, series_uid);
      data_set.set(tags::SeriesNumber, std::to_string(series));
      data_set.set(tags::FrameOfReferenceUID, series_uid + ".0");
      for (std::int64_t number = 1; number <= counts_.instances; ++number) {
        const std::string uid = series_uid + "." + std::to_string(number);
        data_set.set(tags::SOPInstanceUID, uid);
        data_set.set(tags::InstanceNumber, std::to_string(number));
        data_set.set(tags::SliceLocation, std::to_string(number * 2));
        data_set.set(tags::ImagePositionPatient, {-250.0, -250.0, static_cast<double>(number) * 2});
        DICOM_TRY(store_data_set(archive_, data_set, "GENERATOR"));
        ++instances;
      }
    }
    return {};
  }

  // Names, dates and modalities repeat as they do in a hospital: some 200 family names, five studies a patient.
  static DataSet template_for(std::int64_t study, const std::string& root) {
    constexpr const char* beginnings[] = {"Ber", "Hof", "Mey", "Schu", "Wag", "Koe", "Rich", "Klei", "Neu", "Zim",
                                          "And", "Joh", "Lar", "Ole",  "Pet", "Ros", "Mar",  "Gar",  "Fer", "Lop"};
    constexpr const char* ends[] = {"ger", "mann", "er", "lz", "ner", "nig", "ter", "n", "dez", "sen"};
    constexpr const char* given[] = {"Anna",  "Bernd", "Clara", "David", "Eva",
                                     "Franz", "Greta", "Hugo",  "Ida",   "Jakob"};
    constexpr const char* modalities[] = {"CT", "MR", "CR", "US", "PT", "MG", "DX", "XA"};
    const std::int64_t patient = study / 5;
    const auto pick = [](const auto& list, std::int64_t number) {
      return std::string(list[static_cast<std::size_t>(number) % std::size(list)]);
    };
    const auto two = [](std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    DataSet made;
    made.set(tags::SOPClassUID, uids::CTImageStorage);
    made.set(tags::ImageType, "ORIGINAL\\PRIMARY\\AXIAL");
    made.set(tags::StudyDate, std::to_string(2000 + study % 25) + two(1 + study / 25 % 12) + two(1 + study / 300 % 28));
    made.set(tags::StudyTime, two(study % 24) + two(study % 60) + "00");
    made.set(tags::SeriesDate, made.text_or_empty(tags::StudyDate));
    made.set(tags::AccessionNumber, "A" + std::to_string(study));
    made.set(tags::Modality, pick(modalities, study));
    made.set(tags::Manufacturer, "Isocenter");
    made.set(tags::InstitutionName, "Made-up Hospital");
    made.set(tags::ReferringPhysicianName, "Doctor^" + pick(given, study / 7));
    made.set(tags::StationName, "CT" + std::to_string(study % 9));
    made.set(tags::StudyDescription, "Study of region " + std::to_string(study % 40));
    made.set(tags::SeriesDescription, "Axial 2 mm");
    made.set(tags::PatientName,
             pick(beginnings, patient) + pick(ends, patient / 20) + "^" + pick(given, patient / 200));
    made.set(tags::PatientID, "P" + std::to_string(patient));
    made.set(tags::PatientBirthDate,
             std::to_string(1930 + patient % 80) + two(1 + patient % 12) + two(1 + patient % 28));
    made.set(tags::PatientSex, patient % 2 == 0 ? "F" : "M");
    made.set(tags::BodyPartExamined, "CHEST");
    made.set(tags::SliceThickness, "2");
    made.set(tags::KVP, "120");
    made.set(tags::ProtocolName, "Protocol " + std::to_string(study % 12));
    made.set(tags::ConvolutionKernel, "B30f");
    made.set(tags::StudyInstanceUID, root);
    made.set(tags::StudyID, std::to_string(study));
    made.set(tags::ImageOrientationPatient, {1.0, 0.0, 0.0, 0.0, 1.0, 0.0});
    made.set(tags::SamplesPerPixel, 1);
    made.set(tags::PhotometricInterpretation, "MONOCHROME2");
    made.set(tags::Rows, 512);
    made.set(tags::Columns, 512);
    made.set(tags::PixelSpacing, {0.9765625, 0.9765625});
    made.set(tags::BitsAllocated, 16);
    made.set(tags::BitsStored, 12);
    made.set(tags::HighBit, 11);
    made.set(tags::PixelRepresentation, 0);
    made.set(tags::WindowCenter, "40");
    made.set(tags::WindowWidth, "400");
    made.set(tags::RescaleIntercept, "-1024");
    made.set(tags::RescaleSlope, "1");
    return made;
  }

  static constexpr std::uint64_t report_every = 1000;

  Archive& archive_;
  StudyCounts counts_;
  std::atomic<std::int64_t> next_;
  std::mutex mutex_;
  Progress progress_;
  std::uint64_t done_ = 0;
  std::uint64_t reported_ = 0;
  double last_processor_ = processor_seconds();
  std::chrono::steady_clock::time_point last_report_ = std::chrono::steady_clock::now();
};

}  // namespace

int generate_studies(const ArchiveCall& call) {
  const StudyCounts& counts = call.counts;
  if (counts.studies < 1 || counts.series < 1 || counts.instances < 1 || counts.first < 1)
    return fail({ErrorCode::invalid_argument, "--studies, --series, --instances and --first are 1 or more", {}, {}});
  const auto archive = Archive::open(call.configuration, call.log);
  if (!archive) return fail(archive.error());
  Generator generator(**archive, counts);
  const auto start = std::chrono::steady_clock::now();
  generator.run();
  if (generator.failed) return fail(*generator.failed);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  char line[128];
  std::snprintf(line, sizeof line, "%llu instances in %.1f s: %.0f instances/s\n",
                static_cast<unsigned long long>(generator.instances.load()), seconds,
                static_cast<double>(generator.instances) / seconds);
  print(line);
  return exit_success;
}

}  // namespace dicom::cli
