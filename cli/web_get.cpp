// dicom web get: WADO-RS. Files, frames, pictures, metadata.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "cli/console.h"
#include "cli/network.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "cli/web.h"
#include "dicom/core/uid.h"
#include "dicom/io/mapped_file.h"
#include "dicom/io/new_file.h"
#include "dicom/net/scu/instance.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;

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

int report_files(const WebCall& call, const PartFiles& files, std::string_view what) {
  if (call.options.json) {
    print(fmt::format("{{\"{}\":{},\"bytes\":{}}}\n", what, files.count(), files.bytes()));
  } else {
    print(
        fmt::format("{} {}, {} kB, to {}\n", files.count(), what, (files.bytes() + 1023) / 1024, call.options.output));
  }
  return exit_success;
}

int get_frames(WebCall& call) {
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
  if (auto got = call.client.retrieve_frames(call.resource, {}, files.receiver()); !got) return fail_web(got.error());
  return report_files(call, files, "frames");
}

int get_rendered(WebCall& call) {
  const auto picture = call.client.retrieve_rendered(call.resource, "image/" + call.options.rendered);
  if (!picture) return fail_web(picture.error());
  const std::string uid = call.resource.instance.empty() ? "picture" : call.resource.instance;
  const fs::path path = fs::path(call.options.output) / (uid + std::string(extension_of(picture->media_type)));
  const Bytes parts[] = {as_bytes(picture->bytes)};
  if (auto written = io::replace_file(path, parts); !written) return fail_web(written.error());
  print(call.options.json ? fmt::format("{{\"file\":\"{}\"}}\n", json_escaped(path.string())) : path.string() + "\n");
  return exit_success;
}

}  // namespace

int get_web(WebCall& call) {
  if (call.resource.study.empty()) {
    print_error("web", "get: the URL is that of a study, series or instance: .../studies/1.2.3");
    return exit_usage;
  }
  if (call.options.metadata) {
    const auto metadata = call.client.retrieve_metadata(call.resource);
    if (!metadata) return fail_web(metadata.error());
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
  if (!got) return fail_web(got.error());
  return report_files(call, files, "instances");
}

}  // namespace dicom::cli
