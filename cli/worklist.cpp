// dicom worklist: C-FIND of a modality worklist, as a table or JSON.
#include <algorithm>

#include "cli/console.h"
#include "cli/network.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "cli/worklist_query.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/net/dimse/status.h"

namespace dicom::cli {
namespace {

struct Options {
  PeerArguments target;
  std::optional<std::string> date;
  std::optional<std::string> station;
  std::optional<std::string> modality;
  std::int64_t limit = 0;
  bool json = false;
  std::vector<std::string> keys;
};

void declare(Arguments& arguments, Options& options) {
  arguments.examples(
      "  dicom worklist RIS@ris.example:104                           everything that is scheduled\n"
      "  dicom worklist --date today --station CT1 RIS@ris.example:104\n"
      "  dicom worklist RIS@ris.example:104 Modality=CT 'PatientName=DOE*'\n"
      "  dicom worklist RIS@ris.example:104 AccessionNumber=A17 --json\n"
      "A key with = is matched (wildcards * and ?, ranges of dates, lists with \\); one without is shown as a column\n"
      "too. Keys of the scheduled procedure step need not name its sequence.\n");
  options.target.declare(arguments);
  arguments.option("--date", options.date, "DATE",
                   "Start date: today, tomorrow, YYYYMMDD, or a range YYYYMMDD-YYYYMMDD");
  arguments.option("--station", options.station, "AE", "AE title of the scanner (Scheduled Station AE Title)");
  arguments.option("--modality", options.modality, "CS", "CT, MR, ...");
  arguments.option("--limit", options.limit, "N", "Stop after N items (C-CANCEL)");
  arguments.flag("--json", options.json, "Print DICOM JSON");
  arguments.positionals("KEY[=VALUE]", options.keys, "Keywords or tags to match and to show", false);
}

std::vector<std::string> all_keys(const Options& options) {
  std::vector<std::string> keys = options.keys;
  if (options.date) keys.push_back("ScheduledProcedureStepStartDate=" + *options.date);
  if (options.station) keys.push_back("ScheduledStationAETitle=" + *options.station);
  if (options.modality) keys.push_back("Modality=" + *options.modality);
  return keys;
}

std::string step_value(const DataSet& item, KnownTag tag) {
  const KnownTag path[] = {tags::ScheduledProcedureStepSequence, tag};
  return value_at(item, path);
}
std::string item_value(const DataSet& item, KnownTag tag) {
  return value_at(item, {&tag, 1});
}

// The step's description, or else the procedure's.
std::string description_of(const DataSet& item) {
  std::string step = step_value(item, tags::ScheduledProcedureStepDescription);
  return step.empty() ? item_value(item, tags::RequestedProcedureDescription) : step;
}

void print_table(std::vector<DataSet> items, const std::vector<QueryKey>& keys) {
  const auto moment = [](const DataSet& item) {
    return step_value(item, tags::ScheduledProcedureStepStartDate) +
           step_value(item, tags::ScheduledProcedureStepStartTime);
  };
  std::ranges::stable_sort(items, {}, moment);
  std::vector<std::string> headings{"DATE",    "TIME",      "PATIENT", "ID",       "MOD",
                                    "STATION", "ACCESSION", "STEP",    "PROCEDURE"};
  for (const QueryKey& key : keys) {
    if (!key.has_value) headings.push_back(key.text);
  }
  Table table(std::move(headings));
  for (const DataSet& item : items) {
    std::vector<std::string> row{readable_date(step_value(item, tags::ScheduledProcedureStepStartDate)),
                                 readable_time(step_value(item, tags::ScheduledProcedureStepStartTime)),
                                 item_value(item, tags::PatientName),
                                 item_value(item, tags::PatientID),
                                 step_value(item, tags::Modality),
                                 step_value(item, tags::ScheduledStationAETitle),
                                 item_value(item, tags::AccessionNumber),
                                 step_value(item, tags::ScheduledProcedureStepID),
                                 description_of(item)};
    for (const QueryKey& key : keys) {
      if (!key.has_value) row.push_back(value_at(item, key.path));
    }
    table.add(std::move(row));
  }
  print(table.text());
}

}  // namespace

int run_worklist(Arguments& arguments) {
  Options options;
  declare(arguments, options);
  if (const auto code = arguments.parse()) return *code;
  const auto called = options.target.called();
  if (!called) return arguments.usage_error(called.error().message);
  if (options.limit < 0) return arguments.usage_error("--limit is at least 1");
  const auto keys = parse_worklist_keys(all_keys(options));
  if (!keys) return arguments.usage_error(keys.error().message);
  const auto identifier = make_worklist_identifier(*keys);
  if (!identifier) return arguments.usage_error(identifier.error().message);

  const auto answer =
      query_worklist(called->peer, called->requestor, *identifier, static_cast<std::size_t>(options.limit));
  if (!answer) {
    print_error("worklist", with_advice(answer.error()));
    return exit_failure;
  }
  if (options.json) {
    print_json_array(answer->items);
  } else if (!answer->items.empty()) {
    print_table(answer->items, *keys);
  }
  if (net::status_class(answer->status.code) == net::StatusClass::failure) {
    print_error("worklist", "the peer answered " + net::describe(net::CommandField::C_FIND_RSP, answer->status));
    return exit_failure;
  }
  if (answer->items.empty() && !options.json) print_error("worklist", "nothing is scheduled that matches");
  return exit_success;
}

}  // namespace dicom::cli
