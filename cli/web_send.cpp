// dicom web send, delete: STOW-RS, and taking away again.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "cli/console.h"
#include "cli/network.h"
#include "cli/verbs.h"
#include "cli/web.h"
#include "dicom/file/file.h"
#include "dicom/io/mapped_file.h"
#include "dicom/web/stow.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;

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
bool send_batch(WebCall& call, const std::vector<fs::path>& paths, Sent& sent) {
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
    fail_web(report.error());
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

}  // namespace

int send_web(WebCall& call) {
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

int delete_web(WebCall& call) {
  if (call.resource.study.empty()) {
    print_error("web", "delete: the URL is that of a study, series or instance: .../studies/1.2.3");
    return exit_usage;
  }
  if (auto removed = call.client.remove(call.resource); !removed) return fail_web(removed.error());
  if (!call.options.json) print("deleted\n");
  return exit_success;
}

}  // namespace dicom::cli
