// dicom proxy: stands between two systems and shows what they say to each other.
#include <fmt/format.h>
#include <signal.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

#include "cli/console.h"
#include "cli/network.h"
#include "cli/verbs.h"
#include "dicom/io/listener.h"
#include "dicom/net/observer.h"

namespace dicom::cli {
namespace {

using Clock = std::chrono::steady_clock;
using From = net::Observer::From;

struct Options {
  std::int64_t port = 0;
  std::string bind = "127.0.0.1";
  std::string to;
  bool data_sets = false;
  TLSArguments tls;
};

// One connection from each side, and a thread for each direction. Bytes go on unchanged, whatever they are.
class Relay {
 public:
  Relay(std::size_t number, io::Socket calling, io::Socket called, bool data_sets)
      : number_(number),
        calling_(std::move(calling)),
        called_(std::move(called)),
        observer_([this](From from, const std::string& text) { tell(from, text); }, data_sets),
        forth_([this] { pump(calling_, called_, From::requestor); }),
        back_([this] { pump(called_, calling_, From::acceptor); }) {}

  [[nodiscard]] bool is_done() const { return ended_ == 2; }
  void stop() {
    calling_.shutdown();
    called_.shutdown();
  }

 private:
  void pump(io::Socket& from, io::Socket& to, From side) {
    ByteVector buffer(64 * 1024);
    for (;;) {
      const auto count = from.read_some(buffer, io::Deadline::never());
      if (!count || *count == 0) break;
      const Bytes bytes = Bytes(buffer).first(*count);
      {
        const std::lock_guard lock(mutex_);
        observer_.feed(side, bytes);
      }
      if (!to.write_all(bytes, io::Deadline::after(std::chrono::minutes(2)))) break;
    }
    if (ended_ == 0) {
      const std::lock_guard lock(mutex_);
      tell(side, "closes the connection");
    }
    to.shutdown();
    ++ended_;
  }

  void tell(From from, const std::string& text) {
    const double seconds = std::chrono::duration<double>(Clock::now() - start_).count();
    std::string clean;
    for (const char c : text) clean += c == '\n' ? std::string("\n           ") : printable({&c, 1});
    print(fmt::format("{:3} {:7.3f} {} {}\n", number_, seconds, from == From::requestor ? "->" : "<-", clean));
    std::fflush(stdout);
  }

  std::size_t number_;
  Clock::time_point start_ = Clock::now();
  io::Socket calling_;
  io::Socket called_;
  std::mutex mutex_;  // of the observer
  net::Observer observer_;
  std::atomic<int> ended_ = 0;
  std::jthread forth_;
  std::jthread back_;
};

class Proxy {
 public:
  Proxy(const Options& options, net::PeerAddress to, std::shared_ptr<io::TLSContext> tls, io::Listener listener)
      : options_(options), to_(std::move(to)), tls_(std::move(tls)), listener_(std::move(listener)) {}

  void run() {
    for (std::size_t number = 1;; ++number) {
      auto calling = listener_.accept(io::Deadline::never());
      std::erase_if(relays_, [](const auto& relay) { return relay->is_done(); });
      if (!calling) {
        if (calling.error().code == ErrorCode::cancelled) break;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        continue;
      }
      print(fmt::format("{:3} connection from {}\n", number, calling->peer_address()));
      auto called = connect();
      if (called) {
        relays_.push_back(std::make_unique<Relay>(number, std::move(*calling), std::move(*called), options_.data_sets));
      } else {
        print_error("proxy", with_advice(called.error()));
      }
    }
    for (const auto& relay : relays_) relay->stop();
  }
  void stop() { listener_.stop(); }

 private:
  Result<io::Socket> connect() {
    const auto deadline = io::Deadline::after(std::chrono::seconds(15));
    auto socket = DICOM_TRY(io::Socket::connect(to_.host, to_.port, deadline));
    if (!tls_) return socket;
    return tls_->connect(std::move(socket), to_.host, deadline);
  }

  const Options& options_;
  net::PeerAddress to_;
  std::shared_ptr<io::TLSContext> tls_;
  io::Listener listener_;
  std::list<std::unique_ptr<Relay>> relays_;
};

// AE titles play no role between two systems: HOST:PORT is enough.
Result<net::PeerAddress> parse_target(const std::string& text) {
  return net::parse_peer_address(text.find('@') == std::string::npos ? "ANY@" + text : text);
}

void declare(Arguments& arguments, Options& options) {
  arguments.examples(
      "  dicom proxy --listen 11113 --to 127.0.0.1:11112                 then let the other system call port 11113\n"
      "  dicom proxy --listen 11113 --to pacs:2762 --tls-ca hospital.pem   adds TLS for a system that has none\n"
      "Bytes go on unchanged. Each line has the number of the connection, the seconds since it began, and\n"
      "who speaks: -> who called, <- who answers. Data sets of images are counted, never shown.\n");
  arguments.option("--listen", options.port, "N", "Port to listen at (0: any free one)");
  arguments.option("--bind", options.bind, "HOST", "Address to listen at");
  arguments.option("--to", options.to, "HOST:PORT", "The system behind");
  arguments.flag("--data-sets", options.data_sets, "Show queries, matches and the like: they name patients");
  options.tls.declare_client(arguments);
}

}  // namespace

int run_proxy(Arguments& arguments) {
  Options options;
  declare(arguments, options);
  if (const auto code = arguments.parse()) return *code;
  if (options.port < 0 || options.port > 65535) return arguments.usage_error("--listen is from 0 to 65535");
  if (options.to.empty()) return arguments.usage_error("--to HOST:PORT says where the calls go");
  const auto to = parse_target(options.to);
  if (!to) return arguments.usage_error(to.error().message);
  auto tls = options.tls.client({});
  if (!tls) return arguments.usage_error(tls.error().message);

  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  auto listener = io::Listener::listen(options.bind, static_cast<std::uint16_t>(options.port));
  if (!listener) {
    print_error("proxy", listener.error());
    return exit_failure;
  }
  print(fmt::format("listening at {}:{}, passing on to {}\n", options.bind, listener->port(),
                    io::host_and_port(to->host, to->port)));
  std::fflush(stdout);
  Proxy proxy(options, *to, std::move(*tls), std::move(*listener));
  std::jthread running([&] { proxy.run(); });
  int number = 0;
  sigwait(&signals, &number);
  proxy.stop();
  return exit_success;
}

}  // namespace dicom::cli
