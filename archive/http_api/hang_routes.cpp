// What the page needs to hang a study, in one answer: the study, its series, and what places and orders their images,
// from the archive's manifests. And frames of many instances in one answer, and frames with fewer pixels. Extensions of
// ours beside PS3.18.
#include <algorithm>
#include <charconv>
#include <memory>
#include <unordered_map>

#include "archive/http_api/factored_json.h"
#include "archive/http_api/frame_reader.h"
#include "archive/http_api/http_api.h"
#include "archive/http_api/reduced_frame.h"
#include "archive/http_api/responses.h"
#include "archive/http_api/whole_number.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/json/json.h"
#include "dicom/web/qido.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

// Instances of further series come along until there are so many; the rest is asked for when it is opened.
constexpr std::size_t most_instances = 4000;
constexpr std::size_t most_frames = 128;  // of one request
constexpr std::uint32_t largest_step = 16;

JsonOptions json_options() {
  JsonOptions options;
  options.decimals = JsonOptions::Decimals::numbers;
  return options;
}

Result<std::vector<DataSet>> matches(Archive& archive, Level level, std::string_view study) {
  QueryRequest query;
  query.level = level;
  query.match.push_back({{tags::StudyInstanceUID}, std::string(study)});
  for (const Tag tag : level == Level::study ? web::study_attributes() : web::series_attributes())
    query.return_keys.push_back({tag});
  query.return_keys.push_back({level == Level::study ? Tag(tags::StudyDescription) : Tag(tags::SeriesDescription)});
  const auto cursor = DICOM_TRY(archive.query(query));
  std::vector<DataSet> found;
  while (auto match = DICOM_TRY(cursor->next())) found.push_back(*std::move(match));
  return found;
}

// Images before reports and the like, as the page shows them; what the request names before everything.
std::vector<std::size_t> by_urgency(const std::vector<DataSet>& series, std::string_view wanted) {
  static constexpr std::string_view later[] = {"SR", "KO", "PR", "DOC", "AU", "ECG", "REG", "PLAN", "RTSTRUCT"};
  const auto rank = [&](std::size_t index) {
    if (series[index].text_or_empty(tags::SeriesInstanceUID) == wanted) return 0;
    return std::ranges::find(later, series[index].text_or_empty(tags::Modality)) == std::end(later) ? 1 : 2;
  };
  std::vector<std::size_t> order(series.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, {}, rank);
  return order;
}

// ,"shared":{...},"instances":[...] of a series; nothing if there are too many to come along.
Result<std::string> images_of(Archive& archive, std::string_view study, const std::string& series, std::size_t room) {
  const auto metadata = DICOM_TRY(archive.series_metadata(study, series));
  if (metadata->parts.size() > room) return std::string();
  const std::string_view json = as_text(metadata->json.bytes());
  std::vector<std::string_view> objects;
  objects.reserve(metadata->parts.size());
  for (const SeriesMetadata::Part& part : metadata->parts) objects.push_back(json.substr(part.offset, part.length));
  std::string text = ",";
  if (!append_factored(text, objects)) return std::string();
  return text;
}

Response hang(Archive& archive, const Request& request) {
  const std::string_view study = request.parameter("study");
  if (!is_tolerable_uid(study)) return Response::text(400, "'" + std::string(study) + "' is not a UID\n");
  const auto studies = HTTP_TRY(matches(archive, Level::study, study));
  if (studies.empty()) return Response::text(404, "There is no such study\n");
  const auto series = HTTP_TRY(matches(archive, Level::series, study));
  std::vector<std::string> images(series.size());
  const std::vector<std::size_t> order = by_urgency(series, request.query_value("series").value_or(""));
  std::size_t room = most_instances;
  for (const std::size_t index : order) {
    const auto count = static_cast<std::size_t>(
        std::max<std::int64_t>(0, series[index].value_or<std::int64_t>(tags::NumberOfSeriesRelatedInstances, 0)));
    // What is seen first comes along, however much it is.
    const bool first = index == order.front();
    if (count > room && !first) continue;
    const std::string uid = series[index].text_or_empty(tags::SeriesInstanceUID);
    images[index] = HTTP_TRY(images_of(archive, study, uid, first ? std::size_t(-1) : room));
    room -= std::min(room, count);
  }
  std::string json = "{\"study\":";
  append_json(json, studies[0], json_options());
  json += ",\"series\":[";
  for (std::size_t i = 0; i < series.size(); ++i) {
    json += i == 0 ? "{\"about\":" : ",{\"about\":";
    append_json(json, series[i], json_options());
    json += images[i] + "}";
  }
  Response response = text_response(request, "application/json", std::move(json) + "]}");
  response.headers.add("Cache-Control", "private, no-cache");
  return response;
}

/// "UID:1-8" or "UID": frames of one instance.
struct Wanted {
  std::string uid;
  std::uint32_t first = 1;
  std::uint32_t last = 1;
};

Result<Wanted> parse_wanted(std::string_view text) {
  const auto malformed = [&] {
    return Error{ErrorCode::invalid_argument, "'" + std::string(text) + "' is not UID:FIRST-LAST", {}, {}};
  };
  const std::size_t colon = text.find(':');
  Wanted wanted{std::string(text.substr(0, colon))};
  if (!is_tolerable_uid(wanted.uid)) return malformed();
  if (colon == std::string_view::npos) return wanted;
  const std::string_view range = text.substr(colon + 1);
  const char* end = range.data() + range.size();
  auto read = std::from_chars(range.data(), end, wanted.first);
  wanted.last = wanted.first;
  if (read.ec == std::errc() && read.ptr != end && *read.ptr == '-')
    read = std::from_chars(read.ptr + 1, end, wanted.last);
  if (read.ec != std::errc() || read.ptr != end || wanted.first == 0 || wanted.last < wanted.first) return malformed();
  return wanted;
}

/// In which form frames are sent.
enum class Sent : std::uint8_t {
  native,  ///< decoded
  stored,  ///< as they are stored, if the page decodes that, too
  small,   ///< the same, and native ones as HTJ2K: for slow networks
};

std::optional<Sent> parse_sent(std::string_view text) {
  if (text.empty() || text == "native") return Sent::native;
  if (text == "stored") return Sent::stored;
  if (text == "small") return Sent::small;
  return std::nullopt;
}

// What the page decodes to the very samples that we would (viewer/src/engine/decode/syntaxes.ts): JPEG of 8 and 12
// bits, where decoders differ by a grey level, comes decoded.
bool is_decoded_by_the_page(std::string_view uid) {
  constexpr std::string_view uids[] = {uids::JPEGLSLossless, uids::JPEGLSNearLossless, uids::JPEG2000Lossless,
                                       uids::JPEG2000,       uids::HTJ2KLossless,      uids::HTJ2KLosslessRPCL,
                                       uids::HTJ2K};
  return std::ranges::find(uids, uid) != std::end(uids);
}

/// Frames one after the other, each instance opened when its turn comes.
class FrameSequence {
 public:
  FrameSequence(Archive& archive, std::vector<StoredInstance> instances, std::vector<Wanted> wanted, Sent sent)
      : archive_(archive), wanted_(std::move(wanted)), sent_(sent) {
    for (StoredInstance& instance : instances) {
      std::string uid = instance.sop_instance_uid;
      instances_.emplace(std::move(uid), std::move(instance));
    }
  }

  /// A frame that cannot be had is a part of text that says why: the others come all the same.
  std::optional<Part> next() {
    if (at_ == wanted_.size()) return std::nullopt;
    const Wanted& now = wanted_[at_];
    const std::uint32_t number = now.first + step_;
    const Result<Part> made = part_of(now.uid, number);
    Part part = made ? *made : make_part("text/plain; charset=utf-8", shared_text(made.error().message));
    part.headers.add("Content-Length", std::to_string(part.content.size()));
    if (number < now.last) {
      ++step_;
    } else {
      ++at_;
      step_ = 0;
      reader_.reset();
    }
    return part;
  }

 private:
  Result<Part> part_of(const std::string& uid, std::uint32_t number) {
    if (!reader_) {
      const auto found = instances_.find(uid);
      if (found == instances_.end()) return Error{ErrorCode::not_found, "There is no such instance", {}, {}};
      reader_ = DICOM_TRY(FrameReader::open(archive_, found->second));
    }
    if (number > reader_->count()) return Error{ErrorCode::not_found, "There is no such frame", {}, {}};
    const web::FrameForm form{.media_type = "application/octet-stream", .transfer_syntax = form_of(*reader_)};
    if (auto part = frame_part(*reader_, number, form, {})) return part;
    return frame_part(*reader_, number, native_, {});  // what cannot be made small can still be had
  }

  [[nodiscard]] std::string_view form_of(const FrameReader& reader) const {
    if (sent_ == Sent::native) return native_.transfer_syntax;
    const std::string_view stored = reader.file().syntax.uid;
    if (is_decoded_by_the_page(stored)) return stored;
    const PixelDescription& description = reader.pixels().description();
    const bool plain = description.bits_allocated == 8 || description.bits_allocated == 16;
    return sent_ == Sent::small && plain ? uids::HTJ2KLossless : native_.transfer_syntax;
  }

  Archive& archive_;
  std::vector<Wanted> wanted_;
  Sent sent_;
  std::unordered_map<std::string, StoredInstance> instances_;
  web::FrameForm native_{.media_type = "application/octet-stream",
                         .transfer_syntax = transfer_syntax::ExplicitVRLittleEndian.uid};
  std::optional<FrameReader> reader_;
  std::size_t at_ = 0;
  std::uint32_t step_ = 0;
};

// Frames of a series, in the order in which they are asked for: "of" as often as there are instances. Decoded, or as
// "as" says: what a part is, its Content-Type tells.
Response frames_of_series(Archive& archive, const Request& request) {
  std::vector<Wanted> wanted;
  std::size_t count = 0;
  for (const auto& [name, value] : request.query) {
    if (name != "of") continue;
    wanted.push_back(HTTP_TRY(parse_wanted(value)));
    count += wanted.back().last - wanted.back().first + std::size_t(1);
    if (count > most_frames)
      return Response::text(400, "A request may ask for " + std::to_string(most_frames) + " frames\n");
  }
  if (wanted.empty()) return Response::text(400, "\"of\" must say which frames\n");
  const auto sent = parse_sent(request.query_value("as").value_or(""));
  if (!sent) return Response::text(400, "\"as\" is native, stored or small\n");
  Scope scope{.study_uids = {std::string(request.parameter("study"))},
              .series_uids = {std::string(request.parameter("series"))}};
  for (const Wanted& one : wanted) scope.instance_uids.push_back(one.uid);
  auto instances = HTTP_TRY(archive.locate(scope));
  if (instances.empty()) return Response::text(404, "There is no such study, series or instance\n");
  const auto frames = std::make_shared<FrameSequence>(archive, std::move(instances), std::move(wanted), *sent);
  Response response = multipart_response("application/octet-stream",
                                         [frames]() -> Result<std::optional<Part>> { return frames->next(); });
  // So many bytes are quicker here than on the reader's disk, and patients' images have no place there.
  response.headers.add("Cache-Control", "no-store");
  return response;
}

// One frame with fewer pixels: ?by=4 leaves a sixteenth of them.
Response reduced(Archive& archive, const Request& request) {
  const auto step = whole_number<std::uint32_t>(request.query_value("by").value_or("4"));
  if (!step || *step < 2 || *step > largest_step)
    return Response::text(400, "\"by\" is a number from 2 to " + std::to_string(largest_step) + "\n");
  const std::vector<StoredInstance> instances = HTTP_TRY(locate(archive, request));
  const FrameReader reader = HTTP_TRY(FrameReader::open(archive, instances[0]));
  const auto numbers = HTTP_TRY(parse_frame_list(request.parameter("frame"), reader.count()));
  const FrameBytes frame = HTTP_TRY(reader.read(numbers[0], transfer_syntax::ExplicitVRLittleEndian.uid));
  const PixelDescription& description = reader.pixels().description();
  const bool planar = description.planar && frame.photometric.empty();
  ByteVector bytes = HTTP_TRY(reduced_frame(frame.bytes.bytes(), description, planar, *step));
  Response response;
  response.headers.add("Content-Type", "application/octet-stream");
  if (!frame.photometric.empty()) response.headers.add("X-Photometric-Interpretation", frame.photometric);
  response.headers.add("Cache-Control", "no-store");
  response.body = SharedBytes(std::move(bytes));
  return response;
}

}  // namespace

void add_hang_routes(http::Router& router, Archive& archive) {
  router.add("GET", "/dicom-web/studies/{study}/hang",
             [&archive](const Request& request) { return hang(archive, request); });
  router.add("GET", "/dicom-web/studies/{study}/series/{series}/frames",
             [&archive](const Request& request) { return frames_of_series(archive, request); });
  router.add("GET", "/dicom-web/studies/{study}/series/{series}/instances/{instance}/frames/{frame}/reduced",
             [&archive](const Request& request) { return reduced(archive, request); });
}

}  // namespace archive::http_api
