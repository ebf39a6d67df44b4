// Both ends of our network stack without files or an archive: what the wire itself can carry.
//
// usage: network discard PORT                      a storage SCP that drops what it receives; ends with standard input
//        network push HOST PORT FILE COUNT         C-STORE of one instance, COUNT times; prints bytes and seconds
//        network associate HOST PORT COUNT         associations, set up and released one after another; prints seconds
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"
#include "dicom/net/scu/echo.h"
#include "dicom/net/scu/store.h"

namespace {

using namespace dicom;
using namespace dicom::net;
using Clock = std::chrono::steady_clock;

struct Drop final : StoreSink {
  void write(Bytes) override {}
  ResponseStatus commit() override { return {}; }
};
struct DropAll final : StoreHandler {
  std::variant<std::unique_ptr<StoreSink>, ResponseStatus> begin(const StoreRequest&) override {
    return std::make_unique<Drop>();
  }
};

template <class T>
T require(Result<T> result) {
  if (result) return *std::move(result);
  std::fprintf(stderr, "%s\n", result.error().to_string().c_str());
  std::exit(1);
}

PeerAddress peer(const char* host, const char* port) {
  return {"ANY", host, static_cast<std::uint16_t>(std::atoi(port))};
}

int discard(const char* port) {
  DropAll handler;
  scp::Services services;
  services.storage = true;
  scp::ServerOptions options;
  options.port = static_cast<std::uint16_t>(std::atoi(port));
  options.policy = scp::make_policy(services, {});
  options.handlers.store = &handler;
  const auto server = require(scp::Server::start(std::move(options)));
  while (std::getchar() != EOF) continue;
  return 0;
}

int push(const char* host, const char* port, const char* path, int count) {
  const scu::Instance instance = require(scu::open_instance(path));
  const auto plans = scu::plan_store({instance.reference.kind}, false);
  auto association = require(scu::connect(peer(host, port), {}, plans.front().proposals));
  const auto start = Clock::now();
  for (int i = 0; i < count; ++i) {
    const auto status = require(scu::store(association, instance));
    if (status.code != 0) return 1;
  }
  const std::chrono::duration<double> taken = Clock::now() - start;
  std::printf("%llu %.6f\n", static_cast<unsigned long long>(instance.data_set.size()) * static_cast<unsigned>(count),
              taken.count());
  return association.release() ? 0 : 1;
}

int associate(const char* host, const char* port, int count) {
  const scu::Proposal proposal = scu::verification();
  const auto start = Clock::now();
  for (int i = 0; i < count; ++i) {
    auto association = require(scu::connect(peer(host, port), {}, {&proposal, 1}));
    if (!association.release()) return 1;
  }
  const std::chrono::duration<double> taken = Clock::now() - start;
  std::printf("%.6f\n", taken.count());
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string what = argc > 1 ? argv[1] : "";
  if (what == "discard" && argc == 3) return discard(argv[2]);
  if (what == "push" && argc == 6) return push(argv[2], argv[3], argv[4], std::atoi(argv[5]));
  if (what == "associate" && argc == 5) return associate(argv[2], argv[3], std::atoi(argv[4]));
  return 2;
}
