// dicom worklist import: files of scheduled procedures into a server's worklist.
#include <algorithm>
#include <filesystem>

#include "cli/console.h"
#include "cli/verbs.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"
#include "dicom/http/client.h"
#include "dicom/json/json.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::string server;
  std::vector<std::string> paths;
};

// The files themselves, and those in folders, by name. What is not there is told when it is read.
std::vector<fs::path> files_in(const std::vector<std::string>& paths) {
  std::vector<fs::path> files;
  for (const std::string& path : paths) {
    std::error_code failure;
    if (!fs::is_directory(path, failure)) {
      files.emplace_back(path);
      continue;
    }
    std::vector<fs::path> inside;
    for (const auto& entry : fs::directory_iterator(path, failure)) {
      // wlmscpfs keeps an empty file called lockfile beside its items.
      if (entry.is_regular_file(failure) && entry.file_size(failure) > 0) inside.push_back(entry.path());
    }
    std::ranges::sort(inside);
    std::ranges::move(inside, std::back_inserter(files));
  }
  return files;
}

Result<DataSet> read_item(const fs::path& path) {
  Diagnostics diagnostics;
  auto file = DICOM_TRY(read_file(path, diagnostics));
  if (!file.data_set.contains(tags::ScheduledProcedureStepSequence)) {
    return Error{ErrorCode::invalid_data, "no worklist item: it has no Scheduled Procedure Step Sequence", {}, {}};
  }
  return std::move(file.data_set);
}

Result<void> import_item(http::Client& client, const DataSet& item) {
  http::ClientRequest request{.method = "POST", .target = "/workflow/worklist"};
  request.headers.set("Content-Type", "application/dicom+json");
  request.body = to_json(item);
  const auto response = DICOM_TRY(client.send(request));
  if (!response.is_success()) return http::response_error(response);
  return {};
}

}  // namespace

int run_worklist_import(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom worklist import http://127.0.0.1:8080 /var/lib/worklist/WLM    the folder that DCMTK's wlmscpfs serves\n"
      "  dicom worklist import http://127.0.0.1:8080 item.wl\n"
      "An item of an order and step that the server knows replaces that one.\n");
  arguments.positional("URL", options.server, "The server's page, e.g. http://127.0.0.1:8080");
  arguments.positionals("PATH", options.paths, "Files of worklist items (.wl), or folders of them");
  if (const auto code = arguments.parse()) return *code;
  const auto server = http::parse_url(options.server);
  if (!server) return arguments.usage_error(server.error().message);
  http::Client client(*server);
  std::size_t imported = 0;
  bool failed = false;
  for (const fs::path& path : files_in(options.paths)) {
    auto result = read_item(path);
    const auto done = result ? import_item(client, *result) : Result<void>(result.error());
    if (done) {
      ++imported;
    } else {
      failed = true;
      print_error("worklist import", path.string() + ": " + done.error().to_string());
    }
  }
  print(std::to_string(imported) + (imported == 1 ? " item imported\n" : " items imported\n"));
  return failed || imported == 0 ? exit_failure : exit_success;
}

}  // namespace dicom::cli
