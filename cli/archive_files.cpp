#include "cli/archive_files.h"

#include <atomic>
#include <cstdio>
#include <map>
#include <mutex>
#include <thread>

#include "archive/archive.h"
#include "cli/console.h"
#include "cli/files.h"
#include "cli/verbs.h"
#include "dicom/codec/zip.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/io/mapped_file.h"
#include "dicom/io/new_file.h"
#include "dicom/media/directory.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;
using archive::Archive;
using archive::Ingest;
using archive::StoreOutcome;

constexpr std::size_t piece_size = 1 << 20;
// More than there are cores: while one waits for the disk, others read. Their commits are made durable together.
constexpr unsigned storing_threads = 8;

int fail(const Error& error) {
  print_error("archive", error);
  return exit_failure;
}

Result<StoreOutcome> store_bytes(Ingest& ingest, Bytes bytes) {
  for (std::size_t at = 0; at < bytes.size(); at += piece_size)
    DICOM_TRY(ingest.write(bytes.subspan(at, std::min(piece_size, bytes.size() - at))));
  return ingest.commit();
}

/// Files on their way in, by several threads.
class Import {
 public:
  Import(Archive& archive, std::vector<std::string> given, bool in_place)
      : archive_(archive), files_(std::move(given)), in_place_(in_place) {}

  void run() {
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < storing_threads; ++i) threads.emplace_back([this] { take_files(); });
  }

  std::uint64_t stored = 0, known = 0, conflicts = 0, others = 0, failed = 0;

 private:
  void take_files() {
    while (true) {
      std::optional<InputFile> file;
      {
        const std::lock_guard lock(mutex_);
        file = files_.next();
      }
      if (!file) return;
      const auto outcome = file->problem ? Result<StoreOutcome>(*file->problem) : import(file->path);
      const std::lock_guard lock(mutex_);
      count(*file, outcome);
      progress_.set_total(++done_);
      progress_.set(done_);
    }
  }

  Result<StoreOutcome> import(const fs::path& path) {
    const SharedBytes content = DICOM_TRY(io::map_file(path));
    archive::StoreInfo info;
    info.source = "IMPORT";
    std::error_code failure;
    if (in_place_) info.in_place = fs::canonical(path, failure);
    if (failure) return Error{ErrorCode::io, failure.message(), {}, {}};
    const auto ingest = DICOM_TRY(archive_.begin_store_file(info));
    return store_bytes(*ingest, content.bytes());
  }

  void count(const InputFile& file, const Result<StoreOutcome>& outcome) {
    if (outcome) {
      switch (outcome->status) {
        case StoreOutcome::Status::stored: ++stored; break;
        case StoreOutcome::Status::already_there: ++known; break;
        case StoreOutcome::Status::conflict: ++conflicts; break;
      }
      return;
    }
    // A DICOMDIR and what is no DICOM may lie among the files.
    const ErrorCode code = outcome.error().code;
    const bool is_data = code == ErrorCode::invalid_data || code == ErrorCode::truncated;
    if (is_data && !file.named && !has_prefix(file.path)) {
      ++others;
      return;
    }
    if (file.path.filename() == "DICOMDIR") {
      ++others;
      return;
    }
    ++failed;
    progress_.clear();
    print_error("archive", describe(file.path, outcome.error()));
  }

  static bool has_prefix(const fs::path& path) {
    const auto content = io::map_file(path);
    return content && content->size() >= 132 && as_text(content->bytes().subspan(128, 4)) == "DICM";
  }

  Archive& archive_;
  std::mutex mutex_;
  FileWalker files_;
  bool in_place_;
  Progress progress_{"files", 0};
  std::uint64_t done_ = 0;
};

/// "S0000012"
std::string component(char letter, std::size_t number) {
  std::string digits = std::to_string(number);
  return letter + std::string(7 - std::min<std::size_t>(7, digits.size()), '0') + digits;
}

/// Where exported files go: a folder, or one zip file.
class Target {
 public:
  /// A zip file if that is what the name says.
  static Result<Target> open(const fs::path& path) {
    Target target(path);
    if (path.extension() == ".zip") target.zip_.emplace(DICOM_TRY(io::NewFile::create(path)));
    return target;
  }

  Result<void> put(const std::vector<std::string>& name, Bytes bytes) {
    if (zip_) {
      std::string joined;
      for (const std::string& part : name) joined += (joined.empty() ? "" : "/") + part;
      DICOM_TRY(zip_->write(as_bytes(entries_.begin_entry(joined, bytes))));
      return zip_->write(bytes);
    }
    fs::path path = path_;
    for (const std::string& part : name) path /= part;
    std::error_code failure;
    fs::create_directories(path.parent_path(), failure);
    if (failure) return Error{ErrorCode::io, path.parent_path().string() + ": " + failure.message(), {}, {}};
    auto file = DICOM_TRY(io::NewFile::create(path));
    DICOM_TRY(file.write(bytes));
    return file.commit(false);
  }

  Result<void> finish() {
    if (!zip_) return {};
    DICOM_TRY(zip_->write(as_bytes(entries_.finish())));
    return zip_->commit(false);
  }

 private:
  explicit Target(fs::path path) : path_(std::move(path)) {}

  fs::path path_;
  std::optional<io::NewFile> zip_;
  codec::ZipWriter entries_;
};

/// Files as they go out, DICOM/STUDY/SERIES/INSTANCE, named by numbers as media want it (PS3.10 8.2).
class Export {
 public:
  Export(Archive& archive, Target target, bool with_directory)
      : archive_(archive), target_(std::move(target)), with_directory_(with_directory) {}

  Result<void> run(const std::vector<archive::StoredInstance>& instances) {
    Progress progress("files", instances.size());
    for (const archive::StoredInstance& one : instances) {
      if (auto written = write(one); !written) {
        ++failed;
        progress.clear();
        print_error("archive", one.sop_instance_uid + ": " + written.error().to_string());
      } else {
        progress.set(++files);
      }
    }
    if (with_directory_) {
      const ByteVector directory = DICOM_TRY(directory_.finish("ISOCENTER"));
      DICOM_TRY(target_.put({"DICOMDIR"}, directory));
    }
    return target_.finish();
  }

  std::uint64_t files = 0, failed = 0;

 private:
  Result<void> write(const archive::StoredInstance& one) {
    const std::vector<std::string> id = {"DICOM", name_of(studies_, one.study_instance_uid, 'S'),
                                         name_of(series_, one.series_instance_uid, 'R'), component('I', ++instances_)};
    const SharedBytes content = DICOM_TRY(archive_.read(one));
    DICOM_TRY(target_.put(id, content.bytes()));
    if (!with_directory_) return {};
    return directory_.add(DICOM_TRY(archive_.read_header(one)), one.transfer_syntax_uid, id);
  }

  static std::string name_of(std::map<std::string, std::string>& names, const std::string& uid, char letter) {
    const std::size_t next = names.size() + 1;
    return names.try_emplace(uid, component(letter, next)).first->second;
  }

  Archive& archive_;
  Target target_;
  bool with_directory_;
  media::DirectoryBuilder directory_;
  std::map<std::string, std::string> studies_, series_;
  std::size_t instances_ = 0;
};

Result<std::vector<archive::StoredInstance>> all_instances(Archive& archive) {
  auto studies = DICOM_TRY(archive.query({}));
  std::vector<archive::StoredInstance> list;
  while (const auto study = DICOM_TRY(studies->next())) {
    for (auto& one : DICOM_TRY(archive.locate({.study_uids = {study->text_or_empty(tags::StudyInstanceUID)}})))
      list.push_back(std::move(one));
  }
  return list;
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
    char line[128];
    std::snprintf(line, sizeof line, "%llu studies, %llu instances, %.0f instances/s\n",
                  static_cast<unsigned long long>(done_), static_cast<unsigned long long>(total),
                  static_cast<double>(total - reported_) / seconds);
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
        DICOM_TRY(store(data_set, uid));
        ++instances;
      }
    }
    return {};
  }

  Result<void> store(const DataSet& data_set, const std::string& uid) {
    const ByteVector bytes = DICOM_TRY(write_data_set(data_set, transfer_syntax::ExplicitVRLittleEndian));
    const auto ingest =
        DICOM_TRY(archive_.begin_store({.sop_class_uid = std::string(uids::CTImageStorage),
                                        .sop_instance_uid = uid,
                                        .transfer_syntax_uid = std::string(uids::ExplicitVRLittleEndian),
                                        .source = "GENERATOR"}));
    DICOM_TRY(store_bytes(*ingest, bytes));
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
  std::chrono::steady_clock::time_point last_report_ = std::chrono::steady_clock::now();
};

}  // namespace

int import_files(const ArchiveCall& call) {
  const auto archive = Archive::open(call.configuration, call.log);
  if (!archive) return fail(archive.error());
  Import import(**archive, call.words, call.in_place);
  import.run();
  print(std::to_string(import.stored) + " stored, " + std::to_string(import.known) + " were there already, " +
        std::to_string(import.conflicts) + " conflicts, " + std::to_string(import.others) + " files were no DICOM, " +
        std::to_string(import.failed) + " failed\n");
  return import.failed == 0 ? exit_success : exit_failure;
}

int export_files(const ArchiveCall& call) {
  const auto archive = Archive::look(call.configuration, call.log);
  if (!archive) return fail(archive.error());
  const bool all = call.studies.empty() && call.patients.empty();
  const auto instances =
      all ? all_instances(**archive) : (*archive)->locate({.patient_ids = call.patients, .study_uids = call.studies});
  if (!instances) return fail(instances.error());
  if (instances->empty()) return fail({ErrorCode::not_found, "there is nothing to export", {}, {}});
  auto target = Target::open(call.words[0]);
  if (!target) return fail(target.error());
  Export files(**archive, *std::move(target), !call.no_dicomdir);
  if (const auto done = files.run(*instances); !done) return fail(done.error());
  print(std::to_string(files.files) + " files written, " + std::to_string(files.failed) + " failed\n");
  return files.failed == 0 ? exit_success : exit_failure;
}

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
