// dicom import: pictures, documents, models and videos as DICOM objects.
#include "cli/import.h"
#include "cli/local_time.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "cli/console.h"
#include "cli/verbs.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"
#include "dicom/io/mapped_file.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::vector<std::string> paths;
  std::string output;
  std::optional<std::string> like;
  std::vector<std::string> settings;
  bool quiet = false;
};

// PS3.3 C.7.1.1, C.7.2.1, C.7.5.1: what belongs to patient, study and equipment, from an object that is there already.
void copy_context(DataSet& to, const DataSet& from) {
  for (const KnownTag tag :
       {tags::PatientName, tags::PatientID, tags::IssuerOfPatientID, tags::PatientBirthDate, tags::PatientSex,
        tags::StudyInstanceUID, tags::StudyDate, tags::StudyTime, tags::StudyID, tags::StudyDescription,
        tags::AccessionNumber, tags::ReferringPhysicianName, tags::SpecificCharacterSet})
    if (const auto element = from.find(tag)) to.set(*element);
}

// All of the input belongs to one series.
struct Context {
  DataSet like;
  std::string study = make_uid();
  std::string series = make_uid();
  std::string date;
  std::string time;
};

Context make_context(const DataSet& like) {
  Context context;
  context.like = like;
  auto [date, time] = local_time_now();
  context.date = std::move(date);
  context.time = std::move(time);
  return context;
}

void complete(DataSet& to, const Context& context, int number) {
  DataSet made;
  made.set(tags::SpecificCharacterSet, "ISO_IR 192");
  for (const KnownTag tag : {tags::PatientName, tags::PatientID, tags::PatientBirthDate, tags::PatientSex,
                             tags::StudyID, tags::AccessionNumber, tags::ReferringPhysicianName})
    made.set_empty(tag);
  made.set(tags::StudyInstanceUID, context.study);
  made.set(tags::StudyDate, context.date);
  made.set(tags::StudyTime, context.time);
  copy_context(made, context.like);
  made.set(tags::SeriesInstanceUID, context.series);
  made.set(tags::SeriesNumber, 1);
  made.set(tags::InstanceNumber, number);
  made.set(tags::SOPInstanceUID, make_uid());
  made.set(tags::ContentDate, context.date);
  made.set(tags::ContentTime, context.time);
  made.set(tags::Manufacturer, "Isocenter");
  if (to.text_or_empty(tags::SOPClassUID) == "1.2.840.10008.5.1.4.1.1.104.3") {
    for (const KnownTag tag : {tags::ManufacturerModelName, tags::DeviceSerialNumber, tags::SoftwareVersions})
      made.set(tag, "Isocenter");
    made.set(tags::FrameOfReferenceUID, make_uid());
    made.set_empty(tags::PositionReferenceIndicator);
  }
  made.set(tags::Laterality, "");
  for (const DataElement element : to) made.set(element);
  if (made.contains(tags::EncapsulatedDocument)) made.erase(tags::Laterality);
  to = std::move(made);
}

// KEYWORD=VALUE
Result<void> apply_setting(DataSet& to, const std::string& setting) {
  const std::size_t middle = setting.find('=');
  const ElementEntry* const entry = middle == std::string::npos ? nullptr : find_element(setting.substr(0, middle));
  if (entry == nullptr)
    return Error{ErrorCode::invalid_argument, "--set takes KEYWORD=VALUE, e.g. PatientID=1234: " + setting};
  to.set_text(entry->tag, entry->vr, setting.substr(middle + 1));
  return {};
}

Result<void> import_file(const Options& options, const Context& context, const fs::path& path, const fs::path& target,
                         int number) {
  const SharedBytes content = DICOM_TRY(io::map_file(path));
  Imported imported = DICOM_TRY(import_content(content, path.stem().string()));
  complete(imported.data_set, context, number);
  for (const std::string& setting : options.settings) DICOM_TRY(apply_setting(imported.data_set, setting));
  const ByteVector file = DICOM_TRY(encode_file(imported.data_set, imported.syntax));
  const Bytes parts[] = {file};
  DICOM_TRY(io::replace_file(target, parts));
  if (!options.quiet) print(fmt::format("{}: {}\n", target.string(), imported.syntax.keyword));
  return {};
}

fs::path target_of(const Options& options, const fs::path& path) {
  std::error_code failure;
  if (options.paths.size() == 1 && !fs::is_directory(options.output, failure)) return options.output;
  return fs::path(options.output) / path.filename().replace_extension(".dcm");
}

Result<int> import_all(const Options& options) {
  DataSet like;
  if (options.like) {
    Diagnostics diagnostics;
    like = DICOM_TRY(read_file(*options.like, diagnostics)).data_set;
  }
  if (options.paths.size() > 1) {
    std::error_code failure;
    fs::create_directories(options.output, failure);
    if (failure) return Error{ErrorCode::io, options.output + ": " + failure.message()};
  }
  const Context context = make_context(like);
  int failed = 0;
  int number = 0;
  for (const std::string& path : options.paths) {
    auto done = import_file(options, context, path, target_of(options, path), ++number);
    if (done) continue;
    ++failed;
    const bool named = done.error().message.starts_with(path);
    print_error("import", named ? done.error() : std::move(done).error().within(path));
  }
  return failed;
}

}  // namespace

int run_import(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom import photo.jpg -o photo.dcm --set PatientName=Doe^Jane --set PatientID=1234\n"
      "  dicom import report.pdf -o report.dcm --like ct.dcm         the patient and study of ct.dcm\n"
      "  dicom import scans/*.png -o folder/                         one series\n"
      "  dicom import operation.mp4 -o operation.dcm                 the video as it is, not coded again\n"
      "PNG, JPEG and TIFF become Secondary Captures (TIFF of several pages: multi-frame), PDF, CDA and binary STL\n"
      "encapsulated documents, MPEG-2, H.264 and HEVC videos. JPEG streams that DICOM knows stay as they are.\n");
  arguments.positionals("FILE", options.paths, "Files of what is to be imported");
  arguments.option("-o,--output", options.output, "OUT", "The file to write, or a folder for several (required)");
  arguments.option("--like", options.like, "FILE", "Take patient and study from this DICOM file");
  arguments.option("--set", options.settings, "KEYWORD=VALUE", "Set an element (may be given several times)");
  arguments.flag("-q,--quiet", options.quiet, "Do not say what was written");
  if (const auto code = arguments.parse()) return *code;
  if (options.output.empty()) return arguments.usage_error("-o OUT is required");
  const auto failed = import_all(options);
  if (!failed) {
    print_error("import", failed.error());
    return exit_failure;
  }
  return *failed == 0 ? exit_success : exit_failure;
}

}  // namespace dicom::cli
