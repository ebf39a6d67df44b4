// dicom web search: QIDO-RS.
#include <algorithm>

#include "cli/console.h"
#include "cli/network.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "cli/web.h"

namespace dicom::cli {
namespace {

// PatientName=DOE* as a query parameter; a key without a value is one to be shown.
web::Query query_of(const WebOptions& options, const std::vector<QueryKey>& keys) {
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

}  // namespace

int search_web(WebCall& call) {
  const WebOptions& options = call.options;
  auto keys = parse_query_keys(options.words);
  if (!keys) return fail_web(keys.error());
  std::string level = options.level == "study" ? "studies" : options.level == "series" ? "series" : "instances";
  const auto found = call.client.search(call.resource, level, query_of(options, *keys));
  if (!found) return fail_web(found.error());
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

}  // namespace dicom::cli
