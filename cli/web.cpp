// dicom web: a DICOMweb client. Search, get, send and delete over HTTP.
#include "dicom/web/client.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "cli/console.h"
#include "cli/network.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "dicom/core/uid.h"
#include "dicom/file/file.h"
#include "dicom/io/mapped_file.h"
#include "dicom/io/new_file.h"
#include "dicom/net/scu/instance.h"
#include "dicom/web/stow.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::string action;
  std::string url;
  std::vector<std::string> words;
  std::string level = "study";
  std::string output = ".";
  std::string transfer_syntax = "*";
  std::optional<std::string> frames;
  std::optional<std::string> token_file;
  std::string rendered;
  std::int64_t limit = 0;
  std::int64_t batch = 100;
  std::int64_t timeout = 60;
  bool metadata = false;
  bool fuzzy = false;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.examples(
      "  dicom web search http://127.0.0.1:8080/dicom-web 'PatientName=DOE*'\n"
      "  dicom web search http://127.0.0.1:8080/dicom-web/studies/1.2.3 --level series\n"
      "  dicom web get http://127.0.0.1:8080/dicom-web/studies/1.2.3 -o study/      as the files are stored\n"
      "  dicom web get URL/studies/1.2/series/1.3/instances/1.4 --frames 1,2 -o frames/\n"
      "  dicom web get URL/studies/1.2/series/1.3/instances/1.4 --rendered jpeg -o pictures/\n"
      "  dicom web get URL/studies/1.2.3 --metadata\n"
      "  dicom web send http://127.0.0.1:8080/dicom-web study/ more.dcm\n"
      "  dicom web delete http://127.0.0.1:8080/dicom-web/studies/1.2.3\n"
      "A bearer token is read from --token-file, or from the environment, DICOM_TOKEN.\n");
  arguments.positional("ACTION", options.action, "search, get, send or delete");
  arguments.positional("URL", options.url,
                       "The service, e.g. https://host/dicom-web, or a study, series, instance of it");
  arguments.choice("-l,--level", options.level, {"study", "series", "instance"}, "search: what to list");
  arguments.option("--limit", options.limit, "N", "search: at most N");
  arguments.flag("--fuzzy", options.fuzzy, "search: names match by the beginnings of their words");
  arguments.option("-o,--output", options.output, "DIR", "get: folder for the files; made if it is not there");
  arguments.option("--transfer-syntax", options.transfer_syntax, "UID",
                   "get: encoding; * is as stored (default), \"\" what the server likes");
  arguments.option("--frames", options.frames, "N,N", "get: these frames of an instance instead of files");
  arguments.choice("--rendered", options.rendered, {"", "jpeg", "png"}, "get: a picture of an instance");
  arguments.flag("--metadata", options.metadata, "get: print everything but bulk data, as DICOM JSON");
  arguments.option("--batch", options.batch, "N", "send: files in one request");
  arguments.option("--token-file", options.token_file, "FILE", "File with a bearer token");
  arguments.option("--timeout", options.timeout, "SECONDS", "How long to wait without any progress");
  arguments.flag("--json", options.json, "Print results as JSON");
  arguments.positionals("WORD", options.words, "search: KEY[=VALUE]...; send: files and folders", false);
}

Result<std::string> read_token(const Options& options) {
  if (!options.token_file) {
    const char* token = std::getenv("DICOM_TOKEN");
    return std::string(token == nullptr ? "" : token);
  }
  std::ifstream file(*options.token_file);
  std::string token;
  if (!(file >> token)) return Error{ErrorCode::io, *options.token_file + ": no token in it"};
  return token;
}

int fail(const Error& error) {
  print_error("web", printable(error.to_string()));
  return exit_failure;
}

struct Call {
  const Options& options;
  web::Resource resource;
  web::Client client;
};

// PatientName=DOE* as a query parameter; a key without a value is one to be shown.
web::Query query_of(const Options& options, const std::vector<QueryKey>& keys) {
  web::Query query;
  for (const QueryKey& key : keys) {
    if (key.has_value) {
      query.emplace_back(key.text, key.value);
    } else {
      query.emplace_back("includefield", key.text);
    }
  }
  if (options.fuzzy) query.emplace_back("fuzzymatching", "true");
  if (options.limit > 0) query.emplace_back("limit", std::to_string(options.limit));
  return query;
}

std::vector<std::string> usual_columns(std::string_view level) {
  if (level == "series") {
    return {"SeriesInstanceUID", "Modality", "SeriesNumber", "SeriesDescription", "NumberOfSeriesRelatedInstances"};
  }
  if (level == "instance") return {"SOPInstanceUID", "SOPClassUID", "InstanceNumber", "Rows", "Columns"};
  return {"StudyInstanceUID",
          "PatientID",
          "PatientName",
          "StudyDate",
          "ModalitiesInStudy",
          "StudyDescription",
          "NumberOfStudyRelatedInstances"};
}

int search(Call& call) {
  const Options& options = call.options;
  auto keys = parse_query_keys(options.words);
  if (!keys) return fail(keys.error());
  std::string level = options.level == "study" ? "studies" : options.level == "series" ? "series" : "instances";
  const auto found = call.client.search(call.resource, level, query_of(options, *keys));
  if (!found) return fail(found.error());
  if (options.json) {
    print_json_array(*found);
    return exit_success;
  }
  if (found->empty()) {
    print_error("web", "nothing matches");
    return exit_success;
  }
  for (const std::string& usual : usual_columns(options.level)) {
    if (std::ranges::find(*keys, usual, &QueryKey::text) == keys->end()) keys->push_back(*parse_query_key(usual));
  }
  std::vector<std::string> headings;
  for (const QueryKey& key : *keys) headings.push_back(key.text);
  Table table(std::move(headings));
  for (const DataSet& match : *found) {
    std::vector<std::string> row;
    for (const QueryKey& key : *keys) row.push_back(value_at(match, key.path));
    table.add(std::move(row));
  }
  print(table.text());
  return exit_success;
}

// Writes each part to a file of its own. Files get their names when their content is known.
class PartFiles {
 public:
  /// `name_of`: of part `number` (from 1), which is complete at `path`.
  using NameOf = std::function<std::string(std::size_t number, std::string_view media_type, const fs::path& path)>;
  PartFiles(fs::path folder, NameOf name_of) : folder_(std::move(folder)), name_of_(std::move(name_of)) {}

  web::PartReceiver receiver() {
    return {[this](std::string_view media_type, const http::Headers&) { return begin(media_type); },
            [this](Bytes bytes) { return write(bytes); }, [this] { return end(); }};
  }
  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] std::uint64_t bytes() const { return bytes_; }

 private:
  Result<void> begin(std::string_view media_type) {
    ++count_;
    media_type_ = media_type;
    path_ = folder_ / fmt::format("part-{}", count_);
    file_.reset();
    auto created = io::NewFile::create(path_);
    if (!created) return std::move(created).error();
    file_.emplace(std::move(*created));
    return {};
  }
  Result<void> write(Bytes bytes) {
    bytes_ += bytes.size();
    return file_->write(bytes);
  }
  Result<void> end() {
    DICOM_TRY(file_->commit(false));
    file_.reset();
    std::error_code failure;
    fs::rename(path_, folder_ / name_of_(count_, media_type_, path_), failure);
    if (failure) return Error{ErrorCode::io, path_.string() + ": " + failure.message()};
    return {};
  }

  fs::path folder_;
  NameOf name_of_;
  std::size_t count_ = 0;
  std::uint64_t bytes_ = 0;
  std::string media_type_;
  fs::path path_;
  std::optional<io::NewFile> file_;
};

// The SOP Instance UID of the data set; it is checked, for it becomes a file's name.
std::string instance_name(std::size_t number, const fs::path& path) {
  const auto instance = net::scu::open_instance(path);
  const std::string uid = instance ? instance->reference.sop_instance_uid : std::string();
  return (is_tolerable_uid(uid) ? uid : fmt::format("instance-{}", number)) + ".dcm";
}

std::string_view extension_of(std::string_view media_type) {
  constexpr std::pair<std::string_view, std::string_view> extensions[] = {
      {"image/jpeg", ".jpg"},      {"image/png", ".png"},  {"image/jp2", ".j2k"}, {"image/jpx", ".j2k"},
      {"image/jls", ".jls"},       {"image/jphc", ".jhc"}, {"image/jxl", ".jxl"}, {"image/gif", ".gif"},
      {"image/dicom-rle", ".rle"}, {"video/mp4", ".mp4"}};
  for (const auto& [type, extension] : extensions) {
    if (type == media_type) return extension;
  }
  return ".raw";
}

int report_files(const Call& call, const PartFiles& files, std::string_view what) {
  if (call.options.json) {
    print(fmt::format("{{\"{}\":{},\"bytes\":{}}}\n", what, files.count(), files.bytes()));
  } else {
    print(
        fmt::format("{} {}, {} kB, to {}\n", files.count(), what, (files.bytes() + 1023) / 1024, call.options.output));
  }
  return exit_success;
}

int get_frames(Call& call) {
  for (const std::string& text : {*call.options.frames}) {
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t comma = std::min(text.find(',', at), text.size());
      call.resource.frames.push_back(
          static_cast<std::uint32_t>(std::strtoul(text.substr(at, comma - at).c_str(), nullptr, 10)));
      at = comma + 1;
    }
  }
  const auto frames = call.resource.frames;
  if (call.resource.instance.empty() || frames.empty() || std::ranges::find(frames, 0U) != frames.end()) {
    print_error("web", "--frames: the URL is that of an instance, and frames count from 1");
    return exit_usage;
  }
  PartFiles files(call.options.output, [&](std::size_t number, std::string_view media_type, const fs::path&) {
    return fmt::format("frame-{}{}", number <= frames.size() ? frames[number - 1] : number, extension_of(media_type));
  });
  if (auto got = call.client.retrieve_frames(call.resource, {}, files.receiver()); !got) return fail(got.error());
  return report_files(call, files, "frames");
}

int get_rendered(Call& call) {
  const auto picture = call.client.retrieve_rendered(call.resource, "image/" + call.options.rendered);
  if (!picture) return fail(picture.error());
  const std::string uid = call.resource.instance.empty() ? "picture" : call.resource.instance;
  const fs::path path = fs::path(call.options.output) / (uid + std::string(extension_of(picture->media_type)));
  const Bytes parts[] = {as_bytes(picture->bytes)};
  if (auto written = io::replace_file(path, parts); !written) return fail(written.error());
  print(call.options.json ? fmt::format("{{\"file\":\"{}\"}}\n", json_escaped(path.string())) : path.string() + "\n");
  return exit_success;
}

int get(Call& call) {
  if (call.resource.study.empty()) {
    print_error("web", "get: the URL is that of a study, series or instance: .../studies/1.2.3");
    return exit_usage;
  }
  if (call.options.metadata) {
    const auto metadata = call.client.retrieve_metadata(call.resource);
    if (!metadata) return fail(metadata.error());
    print_json_array(*metadata);
    return exit_success;
  }
  std::error_code failure;
  fs::create_directories(call.options.output, failure);
  if (failure) {
    print_error("web", call.options.output + ": " + failure.message());
    return exit_failure;
  }
  if (call.options.frames) return get_frames(call);
  if (!call.options.rendered.empty()) return get_rendered(call);
  PartFiles files(call.options.output, [](std::size_t number, std::string_view, const fs::path& path) {
    return instance_name(number, path);
  });
  auto got = call.client.retrieve(call.resource, call.options.transfer_syntax, files.receiver());
  if (!got) return fail(got.error());
  return report_files(call, files, "instances");
}

std::vector<fs::path> files_of(const std::vector<std::string>& paths) {
  std::vector<fs::path> files;
  for (const std::string& path : paths) {
    std::error_code failure;
    if (!fs::is_directory(path, failure)) {
      files.emplace_back(path);
      continue;
    }
    for (const auto& entry : fs::recursive_directory_iterator(path, failure)) {
      if (entry.is_regular_file(failure)) files.push_back(entry.path());
    }
  }
  std::ranges::sort(files);
  return files;
}

// A Part 10 file, as PS3.18 wants it: one without meta information is written anew.
Result<SharedBytes> part10(const fs::path& path) {
  SharedBytes content = DICOM_TRY(io::map_file(path));
  const bool has_preamble = content.size() > 132 && as_text(content.bytes().subspan(128, 4)) == "DICM";
  if (has_preamble) return content;
  Diagnostics diagnostics;
  const File file = DICOM_TRY(read_file(content, diagnostics));
  return SharedBytes(DICOM_TRY(encode_file(file.data_set, file.syntax)));
}

struct Sent {
  std::size_t stored = 0;
  std::size_t failed = 0;
};

// False: the service cannot be talked to any more.
bool send_batch(Call& call, const std::vector<fs::path>& paths, Sent& sent) {
  std::vector<web::FileSource> sources;
  for (const fs::path& path : paths) {
    // What is no DICOM file is told now, not in the middle of the body.
    if (auto readable = part10(path); !readable) {
      print_error("web", path.string() + ": " + readable.error().to_string());
      ++sent.failed;
      continue;
    }
    sources.emplace_back([path] { return part10(path); });
  }
  if (sources.empty()) return true;
  const std::size_t count = sources.size();
  const auto report = call.client.store(call.resource.study, std::move(sources));
  if (!report) {
    fail(report.error());
    sent.failed += count;
    return report.error().code == ErrorCode::rejected || report.error().code == ErrorCode::conflict;
  }
  sent.stored += report->stored.size();
  sent.failed += report->failed.size();
  for (const auto& each : report->failed) {
    print_error("web", printable(fmt::format("{}: not stored, reason 0x{:04X}", each.sop_instance_uid, each.reason)));
  }
  return true;
}

int send(Call& call) {
  const std::vector<fs::path> files = files_of(call.options.words);
  if (files.empty()) {
    print_error("web", "send: which files?");
    return exit_usage;
  }
  Sent sent;
  {
    Progress progress("files", files.size());
    const auto batch = static_cast<std::size_t>(call.options.batch);
    for (std::size_t at = 0; at < files.size(); at += batch) {
      const std::vector<fs::path> part(files.begin() + static_cast<std::ptrdiff_t>(at),
                                       files.begin() + static_cast<std::ptrdiff_t>(std::min(at + batch, files.size())));
      if (!send_batch(call, part, sent)) {
        sent.failed += files.size() - std::min(at + batch, files.size());
        break;
      }
      progress.set(std::min(at + batch, files.size()));
    }
  }
  print(call.options.json ? fmt::format("{{\"stored\":{},\"failed\":{}}}\n", sent.stored, sent.failed)
                          : fmt::format("{} stored, {} failed\n", sent.stored, sent.failed));
  return sent.failed == 0 ? exit_success : exit_failure;
}

int remove(Call& call) {
  if (call.resource.study.empty()) {
    print_error("web", "delete: the URL is that of a study, series or instance: .../studies/1.2.3");
    return exit_usage;
  }
  if (auto removed = call.client.remove(call.resource); !removed) return fail(removed.error());
  if (!call.options.json) print("deleted\n");
  return exit_success;
}

struct Action {
  std::string_view name;
  int (*run)(Call&);
};
constexpr Action actions[] = {{"search", search}, {"get", get}, {"send", send}, {"delete", remove}};

}  // namespace

int run_web(Arguments& arguments) {
  Options options;
  declare(arguments, options);
  if (const auto code = arguments.parse()) return *code;
  if (options.timeout < 1 || options.timeout > 86'400)
    return arguments.usage_error("--timeout is from 1 to 86400 seconds");
  if (options.batch < 1) return arguments.usage_error("--batch is at least 1");
  const auto parsed = web::parse_resource(options.url);
  if (!parsed) return arguments.usage_error(parsed.error().message);
  http::ClientOptions http_options;
  http_options.transfer_timeout = std::chrono::seconds(options.timeout);
  auto token = read_token(options);
  if (!token) return arguments.usage_error(token.error().message);
  http_options.bearer_token = std::move(*token);
  Call call{options, parsed->resource, web::Client(parsed->service, std::move(http_options))};
  for (const Action& action : actions) {
    if (action.name == options.action) return action.run(call);
  }
  return arguments.usage_error("ACTION is search, get, send or delete");
}

}  // namespace dicom::cli
