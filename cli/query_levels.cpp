#include "cli/query_levels.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "dicom/dictionary/generated/tags.h"

namespace dicom::cli {
namespace {

struct LevelRow {
  std::string_view name;
  std::string_view term;
  std::string_view unique_key;
  std::span<const std::string_view> usual;
};

constexpr std::string_view patient_keys[] = {"PatientID", "PatientName", "PatientBirthDate", "PatientSex"};
constexpr std::string_view study_keys[] = {"PatientName",
                                           "PatientID",
                                           "StudyDate",
                                           "ModalitiesInStudy",
                                           "StudyDescription",
                                           "AccessionNumber",
                                           "NumberOfStudyRelatedInstances",
                                           "StudyInstanceUID"};
constexpr std::string_view series_keys[] = {"Modality",          "SeriesNumber",
                                            "SeriesDescription", "NumberOfSeriesRelatedInstances",
                                            "StudyInstanceUID",  "SeriesInstanceUID"};
constexpr std::string_view image_keys[] = {"InstanceNumber", "SOPClassUID", "StudyInstanceUID", "SeriesInstanceUID",
                                           "SOPInstanceUID"};

constexpr std::array levels{
    LevelRow{"patient", "PATIENT", "PatientID", patient_keys},
    LevelRow{"study", "STUDY", "StudyInstanceUID", study_keys},
    LevelRow{"series", "SERIES", "SeriesInstanceUID", series_keys},
    LevelRow{"image", "IMAGE", "SOPInstanceUID", image_keys},
};

const LevelRow& row(QueryLevel level) {
  return levels[static_cast<std::size_t>(level)];
}

bool has_wildcard(std::string_view value) {
  return value.find_first_of("*?") != std::string_view::npos;
}

}  // namespace

QueryLevel parse_level(std::string_view text) {
  const auto found =
      std::find_if(levels.begin(), levels.end(), [&](const LevelRow& each) { return each.name == text; });
  return static_cast<QueryLevel>(found - levels.begin());
}

std::string_view level_term(QueryLevel level) {
  return row(level).term;
}

net::scu::QueryModel model_for(std::string_view option, QueryLevel level) {
  if (option == "patient") return net::scu::QueryModel::patient_root;
  if (option == "patient-study") return net::scu::QueryModel::patient_study_only;
  if (option == "instance") return net::scu::QueryModel::composite_instance_root;
  if (option == "without-bulk-data") return net::scu::QueryModel::without_bulk_data;
  if (option.empty() && level == QueryLevel::patient) return net::scu::QueryModel::patient_root;
  return net::scu::QueryModel::study_root;
}

std::vector<std::string_view> unique_keys(QueryLevel level) {
  if (level == QueryLevel::patient) return {row(level).unique_key};
  std::vector<std::string_view> keys;
  for (auto each = QueryLevel::study; each <= level; each = static_cast<QueryLevel>(static_cast<int>(each) + 1)) {
    keys.push_back(row(each).unique_key);
  }
  return keys;
}

std::span<const std::string_view> usual_keys(QueryLevel level) {
  return row(level).usual;
}

namespace {

// "1,3-5": frames from 1.
Result<std::vector<double>> parse_frames(std::string_view text) {
  std::vector<double> frames;
  while (!text.empty()) {
    const std::string_view part = text.substr(0, text.find(','));
    text.remove_prefix(std::min(text.size(), part.size() + 1));
    std::uint32_t first = 0;
    auto [end, failure] = std::from_chars(part.data(), part.data() + part.size(), first);
    std::uint32_t last = first;
    if (failure == std::errc() && end != part.data() + part.size() && *end == '-') {
      const auto rest = std::from_chars(end + 1, part.data() + part.size(), last);
      end = rest.ptr;
      failure = rest.ec;
    }
    if (failure != std::errc() || end != part.data() + part.size() || first < 1 || last < first ||
        last - first > 100'000) {
      return Error{ErrorCode::invalid_argument, "--frames: \"" + std::string(part) + "\" is not as 1,3-5"};
    }
    for (std::uint32_t frame = first; frame <= last; ++frame) frames.push_back(frame);
  }
  return frames;
}

bool is_by_instance(std::string_view model) {
  return model == "instance" || model == "without-bulk-data";
}

}  // namespace

Result<RetrieveKeys> RetrieveKeys::from(std::vector<QueryKey> keys, std::string_view level, std::string_view model,
                                        std::string_view frames) {
  RetrieveKeys retrieve;
  retrieve.model_ = model;
  retrieve.frames_ = DICOM_TRY(parse_frames(frames));
  if (!frames.empty() && model != "instance") {
    return Error{ErrorCode::invalid_argument, "--frames needs --model instance"};
  }
  if (keys.empty()) return Error{ErrorCode::invalid_argument, "say what: for example StudyInstanceUID=1.2.3"};
  retrieve.level_ = QueryLevel::patient;
  for (const QueryKey& key : keys) {
    if (key.value.empty()) return Error{ErrorCode::invalid_argument, key.text + " needs a value"};
    const auto found =
        std::find_if(levels.begin(), levels.end(), [&](const LevelRow& each) { return each.unique_key == key.text; });
    if (found == levels.end() || has_wildcard(key.value)) {
      retrieve.only_unique_keys_ = false;
    } else {
      retrieve.level_ = std::max(retrieve.level_, static_cast<QueryLevel>(found - levels.begin()));
    }
  }
  if (is_by_instance(model)) {
    const bool by_uid = std::ranges::all_of(keys, [](const QueryKey& key) { return key.text == "SOPInstanceUID"; });
    if (!by_uid || !retrieve.only_unique_keys_) {
      return Error{ErrorCode::invalid_argument, "--model " + std::string(model) + " takes SOPInstanceUID=... alone"};
    }
  }
  if (!retrieve.only_unique_keys_) retrieve.level_ = QueryLevel::study;
  if (!level.empty()) {
    const std::string_view unique = row(parse_level(level)).unique_key;
    const bool given = std::any_of(keys.begin(), keys.end(), [&](const QueryKey& key) { return key.text == unique; });
    if (!given) {
      return Error{ErrorCode::invalid_argument,
                   "--level " + std::string(level) + " needs " + std::string(unique) + "=..."};
    }
    retrieve.level_ = parse_level(level);
  }
  retrieve.keys_ = std::move(keys);
  return retrieve;
}

Result<std::vector<DataSet>> RetrieveKeys::identifiers(const net::PeerAddress& peer,
                                                       const net::scu::Requestor& requestor) const {
  if (!only_unique_keys_) return look_up_studies(peer, requestor);
  DataSet identifier = DICOM_TRY(make_identifier(frames_.empty() ? level_term(level_) : "FRAME", keys_));
  if (!frames_.empty()) identifier.set(tags::SimpleFrameList, std::span<const double>(frames_));
  return std::vector<DataSet>{std::move(identifier)};
}

Result<std::vector<DataSet>> RetrieveKeys::look_up_studies(const net::PeerAddress& peer,
                                                           const net::scu::Requestor& requestor) const {
  std::vector<QueryKey> keys = keys_;
  const bool has_study =
      std::any_of(keys.begin(), keys.end(), [](const auto& key) { return key.text == "StudyInstanceUID"; });
  if (!has_study) keys.push_back(DICOM_TRY(parse_query_key("StudyInstanceUID")));
  const DataSet query = DICOM_TRY(make_identifier(level_term(QueryLevel::study), keys));
  const std::string_view sop_class = net::scu::find_sop_class(net::scu::QueryModel::study_root);
  const net::scu::Proposal proposals[] = {net::scu::query_proposal(sop_class)};
  auto association = DICOM_TRY(net::scu::connect(peer, requestor, proposals));
  std::vector<DataSet> found;
  const auto status = DICOM_TRY(net::scu::find(association, sop_class, query, [&](const DataSet& match) {
    DataSet identifier;
    identifier.set(tags::QueryRetrieveLevel, level_term(QueryLevel::study));
    identifier.set(tags::StudyInstanceUID, match.text_or_empty(tags::StudyInstanceUID));
    found.push_back(identifier);
    return true;
  }));
  static_cast<void>(association.release());
  if (net::status_class(status.code) == net::StatusClass::failure) {
    return Error{ErrorCode::rejected,
                 "looking the studies up: the peer answered " + net::describe(net::CommandField::C_FIND_RSP, status)};
  }
  return found;
}

void RetrieveArguments::declare(Arguments& arguments, std::vector<std::string> models, const char* what) {
  models.insert(models.begin(), "");
  arguments.choice("-l,--level", level_, {"", "patient", "study", "series", "image"}, "Level (default: by the keys)");
  arguments.choice("--model", model_, std::move(models),
                   "Information model (default: study root; patient root for patients)");
  arguments.option("--frames", frames_, "1,3-5",
                   "Frames of one instance, as an instance of their own (--model instance)");
  arguments.flag("--json", json_, "Print the counts as JSON");
  arguments.positionals("KEY=VALUE", texts_, what);
}

Result<RetrieveKeys> RetrieveArguments::keys() const {
  auto given = DICOM_TRY(parse_query_keys(texts_));
  return RetrieveKeys::from(std::move(given), level_, model_, frames_);
}

}  // namespace dicom::cli
