// dicom hl7: shows HL7 version 2 messages, and sends them (MLLP).
#include <fmt/format.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "cli/console.h"
#include "cli/network.h"
#include "cli/verbs.h"
#include "dicom/hl7/batch.h"
#include "dicom/hl7/mllp_connection.h"

namespace dicom::cli {
namespace {

struct Options {
  std::string to;
  std::vector<std::string> files;
  std::int64_t wait = 30;
};

Result<std::string> read_bytes(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return Error{ErrorCode::not_found, "cannot be read", {}, {}};
  return std::string{std::istreambuf_iterator<char>(file), {}};
}

struct Address {
  std::string host;
  std::uint16_t port = 0;
};

// "host:port", "[::1]:2575".
std::optional<Address> parse_address(std::string_view text) {
  const std::size_t colon = text.rfind(':');
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  Address address;
  std::string_view host = text.substr(0, colon);
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  address.host = host;
  const char* const end = text.data() + text.size();
  const auto [stop, failure] = std::from_chars(text.data() + colon + 1, end, address.port);
  if (failure != std::errc{} || stop != end || address.port == 0) return std::nullopt;
  return address;
}

// The components of one repetition, one line each: PID-3[2].4.
void print_repetition(const hl7::Message& message, const hl7::Segment& segment, std::size_t field,
                      std::size_t repetition) {
  constexpr std::size_t most_components = 30;
  const bool declares_delimiters = segment.name() == "MSH" && field <= 2;
  for (std::size_t component = 1; component <= (declares_delimiters ? 1 : most_components); ++component) {
    const std::string value =
        message.value(segment, {.field = field, .component = component, .repetition = repetition});
    if (value.empty()) continue;
    const std::string which = repetition > 1 ? fmt::format("[{}]", repetition) : std::string();
    const std::string part = component > 1 ? fmt::format(".{}", component) : std::string();
    print(fmt::format("  {:<14} {}\n", fmt::format("{}-{}{}{}", segment.name(), field, which, part), printable(value)));
  }
}

void print_values(const hl7::Message& message) {
  for (const hl7::Segment& segment : message.segments()) {
    print(segment.name() + "\n");
    for (std::size_t field = 1; field <= segment.field_count(); ++field) {
      const bool declares_delimiters = segment.name() == "MSH" && field <= 2;
      const std::size_t repetitions = declares_delimiters ? 1 : message.repetitions(segment, field);
      for (std::size_t each = 1; each <= repetitions; ++each) print_repetition(message, segment, field, each);
    }
  }
}

Result<void> show(const std::string& path) {
  const std::string bytes = DICOM_TRY(read_bytes(path));
  Diagnostics diagnostics;
  const auto message = DICOM_TRY(hl7::Message::parse(as_bytes(bytes), diagnostics));
  for (const Diagnostic& diagnostic : diagnostics.list()) print_error("hl7 show", path + ": " + diagnostic.to_string());
  print_values(message);
  return {};
}

Result<hl7::Outcome> outcome_of(std::string_view answer) {
  Diagnostics diagnostics;
  const auto message = DICOM_TRY(hl7::Message::parse(as_bytes(answer), diagnostics));
  return hl7::read_acknowledgement(message);
}

// Of a batch what is wrong first.
Result<hl7::Outcome> batch_outcome(std::string_view answer) {
  const auto file = DICOM_TRY(hl7::read_batches(answer));
  hl7::Outcome all;
  for (const hl7::Batch& batch : file.batches) {
    for (const std::string& each : batch.messages) {
      const auto outcome = DICOM_TRY(outcome_of(each));
      if (all.accepted()) all = outcome;
    }
  }
  return all;
}

// Whether behind who took the message its application answers too (MSH-16).
bool wants_application(std::string_view bytes) {
  Diagnostics diagnostics;
  const auto message = hl7::Message::parse(as_bytes(bytes), diagnostics);
  return message && message->value("MSH-16") == "AL" && message->value("MSH-15") == "AL";
}

Result<hl7::Outcome> send(hl7::MLLPClient& client, const std::string& path, std::int64_t wait) {
  const std::string bytes = DICOM_TRY(read_bytes(path));
  const auto deadline = io::Deadline::after(std::chrono::seconds(wait));
  const std::string answer = DICOM_TRY(client.exchange(bytes, deadline));
  if (hl7::is_batch(answer)) return batch_outcome(answer);
  const auto outcome = DICOM_TRY(outcome_of(answer));
  if (!outcome.accepted() || !wants_application(bytes)) return outcome;
  return outcome_of(DICOM_TRY(client.receive(deadline)));
}

}  // namespace

int run_hl7_show(Arguments& arguments) {
  Options options;
  arguments.examples("  dicom hl7 show order.hl7     each value with its place: PID-5.1\n");
  arguments.positionals("FILE", options.files, "Messages, one a file");
  if (const auto code = arguments.parse()) return *code;
  bool failed = false;
  for (const std::string& path : options.files) {
    const auto shown = show(path);
    if (shown) continue;
    failed = true;
    print_error("hl7 show", path + ": " + shown.error().to_string());
  }
  return failed ? exit_failure : exit_success;
}

int run_hl7_send(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom hl7 send 127.0.0.1:2575 order.hl7 merge.hl7     over one connection, in this order\n"
      "Segments may end with CR or with line feeds; they are sent as they are. A file may be a batch (FHS, BHS). Exit "
      "code 0: all were accepted.\n");
  arguments.positional("HOST:PORT", options.to, "Where messages are taken (MLLP)");
  arguments.positionals("FILE", options.files, "Messages, one a file");
  arguments.option("--wait", options.wait, "SECONDS", "How long to wait for each answer");
  if (const auto code = arguments.parse()) return *code;
  const auto address = parse_address(options.to);
  if (!address) return arguments.usage_error("'" + options.to + "' is not HOST:PORT");
  if (options.wait < 1 || options.wait > 86'400) return arguments.usage_error("--wait is from 1 to 86400 seconds");
  auto client =
      hl7::MLLPClient::connect(address->host, address->port, io::Deadline::after(std::chrono::seconds(options.wait)));
  if (!client) {
    print_error("hl7 send", client.error().to_string());
    return exit_failure;
  }
  bool failed = false;
  for (const std::string& path : options.files) {
    const auto outcome = send(*client, path, options.wait);
    if (outcome && outcome->accepted()) {
      print(path + ": accepted\n");
      continue;
    }
    failed = true;
    print_error("hl7 send",
                path + ": " + (outcome ? "refused: " + printable(outcome->text) : outcome.error().to_string()));
    if (!outcome && outcome.error().code != ErrorCode::not_found) break;  // the connection is of no more use
  }
  return failed ? exit_failure : exit_success;
}

}  // namespace dicom::cli
