// dicom find: C-FIND, as a table or JSON.
#include <fmt/format.h>

#include <algorithm>

#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/network.h"
#include "cli/query_levels.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "dicom/json/json.h"
#include "dicom/net/query_options.h"

namespace dicom::cli {
namespace {

struct Options {
  PeerArguments target;
  std::string level = "study";
  std::string model;
  std::int64_t limit = 0;
  net::QueryOptions wanted;
  bool json = false;
  std::vector<std::string> keys;
};

void print_table(const std::vector<DataSet>& matches, const std::vector<QueryKey>& columns) {
  std::vector<std::string> headings;
  for (const QueryKey& column : columns) headings.push_back(column.text);
  Table table(std::move(headings));
  for (const DataSet& match : matches) {
    std::vector<std::string> row;
    for (const QueryKey& column : columns) row.push_back(value_at(match, column.path));
    table.add(std::move(row));
  }
  print(table.text());
}

// What is shown: the keys that were given, and the level's usual ones if none asks for a return
// value.
std::vector<QueryKey> with_usual_keys(std::vector<QueryKey> keys, QueryLevel level) {
  const bool asks = std::any_of(keys.begin(), keys.end(), [](const QueryKey& key) { return !key.has_value; });
  std::vector<std::string_view> added = unique_keys(level);
  if (!asks) added.assign(usual_keys(level).begin(), usual_keys(level).end());
  for (const std::string_view usual : added) {
    const bool given = std::any_of(keys.begin(), keys.end(), [&](const QueryKey& key) { return key.text == usual; });
    if (!given) keys.push_back(*parse_query_key(usual));
  }
  return keys;
}

// A peer that does not know an option answers without it, or not at all: the query is then a baseline one.
void note_what_was_not_agreed(const net::Association& association, std::string_view sop_class,
                              const net::QueryOptions& wanted) {
  const auto* answer = association.find_extended(sop_class);
  const net::QueryOptions agreed = answer != nullptr ? net::decode_query_options(*answer) : net::QueryOptions();
  if (wanted.both(agreed) == wanted) return;
  const std::string has = net::to_string(agreed);
  print_error("find", "note: asked for " + net::to_string(wanted) + "; the peer agrees to " +
                          (has.empty() ? "none of it" : has) + " and may match less");
}

Result<net::ResponseStatus> find(const Options& options, const net::PeerAddress& peer,
                                 const net::scu::Requestor& requestor, const DataSet& identifier, QueryLevel level,
                                 std::vector<DataSet>& matches) {
  const std::string_view sop_class = net::scu::find_sop_class(model_for(options.model, level));
  const net::scu::Proposal proposals[] = {net::scu::query_proposal(sop_class)};
  net::scu::Requestor extended = requestor;
  if (options.wanted.any()) {
    extended.extended_negotiations.push_back(net::encode_query_options(sop_class, options.wanted));
  }
  auto association = DICOM_TRY(net::scu::connect(peer, extended, proposals));
  note_what_was_not_agreed(association, sop_class, options.wanted);
  const auto on_match = [&](const DataSet& match) {
    matches.push_back(match);
    if (was_interrupted()) return false;
    return options.limit == 0 || static_cast<std::int64_t>(matches.size()) < options.limit;
  };
  auto status = DICOM_TRY(net::scu::find(association, sop_class, identifier, on_match));
  static_cast<void>(association.release());
  // Peers may send some more before they see the C-CANCEL.
  if (options.limit != 0 && static_cast<std::int64_t>(matches.size()) > options.limit) {
    matches.resize(static_cast<std::size_t>(options.limit));
  }
  return status;
}

void declare(Arguments& arguments, Options& options) {
  arguments.examples(
      "  dicom find ARCHIVE@127.0.0.1:11112                                 all studies\n"
      "  dicom find ARCHIVE@127.0.0.1:11112 'PatientName=DOE*'              of a patient\n"
      "  dicom find ARCHIVE@127.0.0.1:11112 StudyDate=20260101-20260131 ModalitiesInStudy=CT\n"
      "  dicom find ARCHIVE@127.0.0.1:11112 --level series StudyInstanceUID=1.2.3 Modality "
      "SeriesDescription\n"
      "  dicom find archive --level image --relational PatientID=4711 SOPInstanceUID\n"
      "  dicom find archive 'RequestAttributesSequence.ScheduledProcedureStepID=7'\n"
      "A key with = is matched (wildcards * and ?, ranges of dates, lists with \\); one without is "
      "only shown.\n");
  options.target.declare(arguments);
  arguments.choice("-l,--level", options.level, {"patient", "study", "series", "image"}, "What to list");
  arguments.choice("--model", options.model, {"", "patient", "study", "patient-study"},
                   "Information model (default: study root; patient root for patients)");
  arguments.flag("--relational", options.wanted.relational, "Keys of any level, without the unique keys above it");
  arguments.flag("--fuzzy", options.wanted.fuzzy_names, "Person names that sound alike match");
  arguments.flag("--combined-datetime", options.wanted.combined_date_time, "Ranges of date and time belong together");
  arguments.flag("--timezone", options.wanted.timezone_adjustment,
                 "Times are in the timezone of the key TimezoneOffsetFromUTC");
  arguments.option("--limit", options.limit, "N", "Stop after N matches (C-CANCEL)");
  arguments.flag("--json", options.json, "Print DICOM JSON");
  arguments.positionals("KEY[=VALUE]", options.keys, "Keywords or tags to match and to show", false);
}

}  // namespace

int run_find(Arguments& arguments) {
  Options options;
  declare(arguments, options);
  if (const auto code = arguments.parse()) return *code;
  const auto called = options.target.called();
  if (!called) return arguments.usage_error(called.error().message);
  const auto given = parse_query_keys(options.keys);
  if (!given) return arguments.usage_error(given.error().message);
  const QueryLevel level = parse_level(options.level);
  const std::vector<QueryKey> keys = with_usual_keys(*given, level);
  const auto identifier = make_identifier(level_term(level), keys);
  if (!identifier) return arguments.usage_error(identifier.error().message);

  std::vector<DataSet> matches;
  watch_for_interrupt();
  const auto status = find(options, called->peer, called->requestor, *identifier, level, matches);
  if (options.json) {
    print_json_array(matches);
  } else if (!matches.empty()) {
    print_table(matches, keys);
  }
  if (!status) {
    print_error("find", with_advice(status.error()));
    return exit_failure;
  }
  const auto status_class = net::status_class(status->code);
  if (status_class == net::StatusClass::failure) {
    print_error("find", "the peer answered " + net::describe(net::CommandField::C_FIND_RSP, *status));
    return exit_failure;
  }
  if (matches.empty() && !options.json) print_error("find", "nothing matches");
  return exit_success;
}

}  // namespace dicom::cli
