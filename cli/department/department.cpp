// dicom department: a whole simulated hospital against one server, as demonstration, teaching tool and soak test.
#include <fmt/format.h>

#include <charconv>
#include <csignal>
#include <thread>

#include "cli/console.h"
#include "cli/department/ordering_system.h"
#include "cli/department/page.h"
#include "cli/department/scanner.h"
#include "cli/department/workstation.h"
#include "cli/network.h"
#include "cli/verbs.h"
#include "dicom/http/server.h"

namespace dicom::cli {
namespace {

using department::Hospital;
using department::Order;
using department::OrderState;

struct Options {
  std::string archive;
  std::string hl7 = "127.0.0.1:2575";
  double speed = 1;
  std::int64_t seconds = 0;
  std::int64_t seed = 1;
  std::optional<std::string> page;
  bool faults = false;
  bool quiet = false;
};

Result<Hospital::Options> hospital_options(const Options& options) {
  Hospital::Options result;
  result.archive = DICOM_TRY(net::parse_peer_address(options.archive));
  const std::size_t colon = options.hl7.rfind(':');
  const char* const end = options.hl7.data() + options.hl7.size();
  const bool has_port =
      colon != std::string::npos && std::from_chars(options.hl7.data() + colon + 1, end, result.hl7_port).ptr == end;
  if (!has_port || result.hl7_port == 0)
    return Error{ErrorCode::invalid_argument, "--hl7 is HOST:PORT, not '" + options.hl7 + "'", {}, {}};
  result.hl7_host = options.hl7.substr(0, colon);
  result.seed = static_cast<std::uint32_t>(options.seed);
  result.speed = options.speed;
  result.faults = options.faults;
  return result;
}

void print_happening(const department::Happening& happening) {
  print(printable(fmt::format("{:8.1f} s  {:<8} {:<16} {}{}", static_cast<double>(happening.milliseconds) / 1000,
                              happening.from, happening.service, happening.trouble ? "! " : "", happening.words)) +
        "\n");
  std::fflush(stdout);
}

/// Everybody works until it is time to stop; scanners end what they have begun.
void run_everybody(Hospital& hospital, const std::stop_token& stop) {
  std::vector<std::jthread> threads;
  const auto add = [&](auto work) { threads.emplace_back([work, &stop] { work(stop); }); };
  add([&](const std::stop_token& token) { department::run_ordering_system(hospital, token); });
  for (const auto& [modality, title] :
       {std::pair{"CT", "CT1"}, std::pair{"MR", "MR1"}, std::pair{"US", "US1"}, std::pair{"DX", "DX1"}}) {
    add([&hospital, modality = std::string(modality), title = std::string(title)](const std::stop_token& token) {
      department::run_scanner(hospital, modality, title, token);
    });
  }
  add([&](const std::stop_token& token) { department::run_workstation(hospital, token); });
  add([&](const std::stop_token& token) { department::run_analysis(hospital, token); });
}

// True if nothing is lost.
bool print_summary(Hospital& hospital) {
  std::size_t counts[5] = {};
  std::size_t images = 0;
  for (const Order& order : hospital.orders()) {
    ++counts[static_cast<std::size_t>(order.state)];
    images += order.images.size();
  }
  print(fmt::format("{} orders: {} completed, {} given up, {} canceled, {} waiting; {} images; {} messages failed\n",
                    hospital.orders().size(), counts[static_cast<std::size_t>(OrderState::completed)],
                    counts[static_cast<std::size_t>(OrderState::discontinued)],
                    counts[static_cast<std::size_t>(OrderState::canceled)],
                    counts[static_cast<std::size_t>(OrderState::ordered)], images, hospital.chronicle().troubles()));
  const auto problems = department::audit(hospital);
  for (const std::string& problem : problems) print_error("department", problem);
  if (problems.empty()) print("nothing is lost: every image that was acknowledged can be fetched\n");
  return problems.empty();
}

void wait_for_end(std::int64_t seconds, const sigset_t& signals) {
  if (seconds == 0) {
    int number = 0;
    ::sigwait(&signals, &number);
    return;
  }
  const timespec patience{.tv_sec = seconds, .tv_nsec = 0};
  ::sigtimedwait(&signals, nullptr, &patience);
}

}  // namespace

int run_department(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom serve --hl7-port 2575 &\n"
      "  dicom department ISOCENTER@127.0.0.1:11112 --speed 20 --page 8090      watch it at http://127.0.0.1:8090/\n"
      "  dicom department ISOCENTER@127.0.0.1:11112 --speed 20 --faults --seconds 1800    as a soak test\n"
      "A RIS orders by HL7; CT1, MR1, US1 and DX1 ask the worklist, report what they perform (MPPS), send images and "
      "ask for\n"
      "commitment; a workstation retrieves; an AI takes work items (UPS). At the end everything that was acknowledged "
      "is fetched again.\n"
      "Exit code 0: nothing is lost, and every order that was begun has ended.\n");
  arguments.positional("ADDR", options.archive, "The server, AE@host:port");
  arguments.option("--hl7", options.hl7, "HOST:PORT", "Where it takes HL7");
  arguments.option("--speed", options.speed, "N", "So many simulated seconds pass in one");
  arguments.option("--seconds", options.seconds, "N", "End after N seconds; 0: at Ctrl-C");
  arguments.option("--page", options.page, "PORT", "Show it on a page at this port of this machine");
  arguments.flag("--faults", options.faults, "Scanners die and begin again, send twice, give up; orders are broken");
  arguments.option("--seed", options.seed, "N", "Another number, another day");
  arguments.flag("-q,--quiet", options.quiet, "Print the summary alone");
  if (const auto code = arguments.parse()) return *code;
  if (options.speed < 0.1 || options.speed > 1000) return arguments.usage_error("--speed is from 0.1 to 1000");
  const auto settings = hospital_options(options);
  if (!settings) return arguments.usage_error(settings.error().message);

  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  department::Chronicle chronicle(options.quiet ? std::function<void(const department::Happening&)>()
                                                : print_happening);
  Hospital hospital(*settings, chronicle);
  std::unique_ptr<http::Server> page;
  if (options.page) {
    http::ServerOptions server;
    server.port = static_cast<std::uint16_t>(std::strtoul(options.page->c_str(), nullptr, 10));
    auto started = http::Server::start(server, department::make_page(hospital));
    if (!started) {
      print_error("department", started.error());
      return exit_failure;
    }
    page = std::move(*started);
    print(fmt::format("the department is at http://127.0.0.1:{}/\n", page->port()));
    std::fflush(stdout);
  }
  std::stop_source stop;
  std::jthread everybody([&] { run_everybody(hospital, stop.get_token()); });
  wait_for_end(options.seconds, signals);
  stop.request_stop();
  everybody.join();
  return print_summary(hospital) ? exit_success : exit_failure;
}

}  // namespace dicom::cli
