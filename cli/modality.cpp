// dicom modality: a simulated scanner. Sends what it makes to a system, or writes files; or does all that a scanner
// does.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <mutex>
#include <thread>

#include "cli/console.h"
#include "cli/local_time.h"
#include "cli/modality_examine.h"
#include "cli/network.h"
#include "cli/verbs.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/file/file.h"
#include "dicom/net/scu/store.h"
#include "dicom/phantom/modality.h"

namespace dicom::cli {
namespace {

using Clock = std::chrono::steady_clock;

struct Options {
  std::string type = "CT";
  std::int64_t slices = 0, size = 0, studies = 1, associations = 1, seed = 1;
  double rate = 0;
  std::string output;
  std::optional<std::string> manager;
  std::vector<std::string> faults;
  std::int64_t wait = 0;
  bool worklist = false;
  bool json = false;
};

/// What all workers share.
struct Progressing {
  std::atomic<std::uint32_t> next_study = 0;
  std::atomic<std::uint64_t> images = 0, bytes = 0, refused = 0;
  std::mutex mutex;
  std::string problem;  ///< the first
  Clock::time_point begin = Clock::now();
};

phantom::Options machine(const Options& options) {
  return {*phantom::parse_type(options.type), static_cast<std::uint32_t>(options.slices),
          static_cast<std::uint32_t>(options.size), static_cast<std::uint32_t>(options.seed), local_time_now().date};
}

// Holds the rate that was asked for, all associations together.
void pace(const Options& options, Progressing& progress) {
  if (options.rate <= 0) return;
  const std::chrono::duration<double> due(static_cast<double>(progress.images.load()) / options.rate);
  std::this_thread::sleep_until(progress.begin + std::chrono::duration_cast<Clock::duration>(due));
}

class Sender {
 public:
  Sender(const Options& options, const net::PeerAddress& peer, const net::scu::Requestor& requestor,
         Progressing& progress)
      : options_(options), peer_(peer), requestor_(requestor), progress_(progress), modality_(machine(options)) {}

  Result<void> run() {
    const DataSet first = modality_.make(0, 0);
    const net::scu::Proposal proposal{first.text_or_empty(tags::SOPClassUID), net::scu::native_transfer_syntaxes()};
    auto association = DICOM_TRY(net::scu::connect(peer_, requestor_, {&proposal, 1}));
    while (true) {
      const std::uint32_t study = progress_.next_study++;
      if (study >= options_.studies) break;
      DICOM_TRY(send_study(association, study));
    }
    return association.release();
  }

 private:
  Result<void> send_study(net::Association& association, std::uint32_t study) {
    for (std::uint32_t index = 0; index < modality_.images_per_study(); ++index) {
      pace(options_, progress_);
      const DataSet image = modality_.make(study, index);
      const TransferSyntax& syntax = transfer_syntax::ExplicitVRLittleEndian;
      net::scu::Instance instance;
      instance.reference = {{image.text_or_empty(tags::SOPClassUID), std::string(syntax.uid)},
                            image.text_or_empty(tags::SOPInstanceUID)};
      instance.data_set = SharedBytes(DICOM_TRY(write_data_set(image, syntax)));
      const auto status = DICOM_TRY(net::scu::store(association, instance));
      if (status.code != 0) ++progress_.refused;
      ++progress_.images;
      progress_.bytes += instance.data_set.size();
    }
    return {};
  }

  const Options& options_;
  const net::PeerAddress& peer_;
  const net::scu::Requestor& requestor_;
  Progressing& progress_;
  phantom::Modality modality_;
};

Result<void> write_files(const Options& options, Progressing& progress) {
  std::error_code error;
  std::filesystem::create_directories(options.output, error);
  if (error) return Error{ErrorCode::io, options.output + ": " + error.message(), {}, {}};
  phantom::Modality modality(machine(options));
  for (std::uint32_t study = 0; study < options.studies; ++study) {
    for (std::uint32_t index = 0; index < modality.images_per_study(); ++index) {
      const DataSet image = modality.make(study, index);
      const auto path = std::filesystem::path(options.output) / (image.text_or_empty(tags::SOPInstanceUID) + ".dcm");
      DICOM_TRY(write_file(path, image, transfer_syntax::ExplicitVRLittleEndian));
      ++progress.images;
      progress.bytes += image.find(tags::PixelData)->bytes().size();
    }
  }
  return {};
}

void send_all(const Options& options, const net::PeerAddress& peer, const net::scu::Requestor& requestor,
              Progressing& progress) {
  std::vector<std::jthread> workers;
  for (std::int64_t i = 0; i < options.associations; ++i) {
    workers.emplace_back([&] {
      const auto sent = Sender(options, peer, requestor, progress).run();
      const std::lock_guard lock(progress.mutex);
      if (!sent && progress.problem.empty()) progress.problem = with_advice(sent.error());
    });
  }
}

void print_summary(const Options& options, const Progressing& progress) {
  const double seconds = std::chrono::duration<double>(Clock::now() - progress.begin).count();
  const double megabytes = static_cast<double>(progress.bytes) / 1e6;
  char text[240];
  std::snprintf(text, sizeof text,
                options.json ? "{\"images\":%llu,\"refused\":%llu,\"seconds\":%.3f,\"images_per_second\":%.1f,"
                               "\"megabytes_per_second\":%.1f}\n"
                             : "%llu images, %llu refused, %.2f s, %.1f images/s, %.1f MB/s\n",
                static_cast<unsigned long long>(progress.images), static_cast<unsigned long long>(progress.refused),
                seconds, static_cast<double>(progress.images) / seconds, megabytes / seconds);
  print(text);
}

std::optional<std::string> wrong_number(const Options& options) {
  if (options.slices < 0 || options.slices > 100'000) return "--slices is 1 to 100000";
  if (options.size != 0 && (options.size < 16 || options.size > 8192)) return "--size is 16 to 8192";
  if (options.studies < 1 || options.studies > 1'000'000) return "--studies is 1 to 1000000";
  if (options.associations < 1 || options.associations > 64) return "--associations is 1 to 64";
  if (options.seed < 0 || options.seed > 1'000'000) return "--seed is 0 to 1000000";
  if (options.wait < 0 || options.wait > 86'400) return "--wait is 0 to 86400 seconds";
  const bool of_worklist = options.manager || !options.faults.empty() || options.wait > 0;
  if (of_worklist && !options.worklist) return "--manager, --fault and --wait are for --worklist";
  if (options.worklist && (!options.output.empty() || options.associations != 1 || options.rate > 0))
    return "--worklist goes neither with -o nor with --associations and --rate";
  const auto known = fault_names();
  for (const std::string& fault : options.faults) {
    if (std::ranges::find(known, fault) != known.end()) continue;
    std::string names;
    for (const std::string& name : known) names += (names.empty() ? "" : ", ") + name;
    return "--fault is one of " + names;
  }
  return std::nullopt;
}

int perform_worklist(const Arguments& arguments, const Options& options, const PeerArguments& archive) {
  const auto called = archive.called();
  if (!called) return arguments.usage_error(called.error().message);
  ExamineOptions examinations{.archive = called->peer, .manager = called->peer, .requestor = called->requestor};
  if (options.manager) {
    const auto manager = called_by_name(*options.manager, called->requestor);
    if (!manager) return arguments.usage_error(manager.error().message);
    examinations.manager = manager->peer;
  }
  examinations.machine = machine(options);
  examinations.examinations = options.studies;
  examinations.wait = options.wait;
  examinations.faults = options.faults;
  examinations.json = options.json;
  return examine(examinations);
}

}  // namespace

int run_modality(Arguments& arguments) {
  Options options;
  PeerArguments peer_arguments;
  peer_arguments.as = "MODALITY";
  arguments.examples(
      "  dicom modality ISOCENTER@127.0.0.1:11112                       a CT of a head, 40 slices\n"
      "  dicom modality ISOCENTER@127.0.0.1:11112 --type MR --studies 5\n"
      "  dicom modality ISOCENTER@127.0.0.1:11112 --slices 500 --associations 4 --studies 4   as a load\n"
      "  dicom modality -o FOLDER --type US                             files instead\n"
      "  dicom modality ISOCENTER@127.0.0.1:11112 --as CT1 --worklist   what is scheduled for CT1, from MPPS to "
      "commitment\n"
      "  dicom modality ISOCENTER@127.0.0.1:11112 --as CT1 --worklist --fault dies --fault sends-twice\n");
  arguments.positional("ADDR", peer_arguments.address, "Where to send, AE@host:port", false);
  arguments.option("-o,--output", options.output, "FOLDER", "Write files instead of sending");
  arguments.choice("--type", options.type, {"CT", "MR", "US", "DX", "CR"}, "Which machine");
  arguments.option("--slices", options.slices, "N", "Images of a study; frames of an ultrasound cine");
  arguments.option("--size", options.size, "N", "Rows and columns");
  arguments.option("--studies", options.studies, "N", "How many patients are examined");
  arguments.option("--rate", options.rate, "N", "Images a second at most");
  arguments.option("--associations", options.associations, "N",
                   "Connections at the same time; each sends whole studies");
  arguments.option("--seed", options.seed, "N", "Another number, other patients");
  arguments.flag("--worklist", options.worklist,
                 "Ask the worklist, perform what is scheduled for --as, report it (MPPS), send, ask for storage "
                 "commitment; at most --studies examinations");
  arguments.option("--manager", options.manager, "AE@host:port", "Who has worklist and MPPS, if not ADDR");
  arguments.option("--wait", options.wait, "SECONDS", "How long to wait until something is scheduled");
  arguments.option("--fault", options.faults, "KIND",
                   "Misbehave: dies, sends-twice, gives-up, wrong-patient, never-ends; several times");
  arguments.option("--as", peer_arguments.as, "AE", "Our own AE title");
  arguments.option("--timeout", peer_arguments.timeout, "SECONDS", "How long to wait for an answer");
  arguments.flag("--json", options.json, "Print the summary as JSON");
  if (const auto code = arguments.parse()) return *code;
  for (char& c : options.type) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  if (const auto wrong = wrong_number(options)) return arguments.usage_error(*wrong);
  if (peer_arguments.address.empty() == options.output.empty())
    return arguments.usage_error("give either an address to send to or -o FOLDER");

  if (options.worklist) return perform_worklist(arguments, options, peer_arguments);
  Progressing progress;
  if (!options.output.empty()) {
    if (const auto written = write_files(options, progress); !written) {
      print_error("modality", written.error());
      return exit_failure;
    }
  } else {
    const auto called = peer_arguments.called();
    if (!called) return arguments.usage_error(called.error().message);
    const std::uint64_t total =
        static_cast<std::uint64_t>(options.studies) * phantom::Modality(machine(options)).images_per_study();
    Progress bar("images", total);
    std::jthread watcher([&](const std::stop_token& stop) {
      while (!stop.stop_requested()) {
        bar.set(progress.images);
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
      }
    });
    send_all(options, called->peer, called->requestor, progress);
  }
  print_summary(options, progress);
  if (progress.problem.empty() && progress.refused == 0) return exit_success;
  print_error("modality",
              progress.problem.empty() ? std::to_string(progress.refused) + " images were refused" : progress.problem);
  return exit_failure;
}

}  // namespace dicom::cli
