// A small storage server: takes every SOP class in every transfer syntax, and says what came. Ends with Ctrl-C.
//   storage_scp PORT        (0: any free one)
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"

namespace {

namespace net = dicom::net;

// Takes one data set, a piece at a time. An archive would write the pieces to a disk; this one counts them.
class Counter : public net::StoreSink {
 public:
  explicit Counter(net::StoreRequest request) : request_(std::move(request)) {}

  void write(dicom::Bytes bytes) override { size_ += bytes.size(); }
  net::ResponseStatus commit() override {
    std::printf("%s from %s: %zu bytes\n", request_.sop_instance_uid.c_str(), request_.peer.calling_ae_title.c_str(),
                size_);
    std::fflush(stdout);
    return {};  // success: the sender may forget it now
  }

 private:
  net::StoreRequest request_;
  std::size_t size_ = 0;
};

// Called by many associations at once, each on a thread of its own.
class CountingStore : public net::StoreHandler {
 public:
  std::variant<std::unique_ptr<net::StoreSink>, net::ResponseStatus> begin(const net::StoreRequest& request) override {
    return std::make_unique<Counter>(request);
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);  // before threads are made: they inherit it

  CountingStore store;
  net::scp::Services services;  // C-ECHO, and:
  services.storage = true;
  net::scp::ServerOptions options;
  options.port = static_cast<std::uint16_t>(std::atoi(argv[1]));
  options.policy = net::scp::make_policy(services, {});  // any called AE title
  options.handlers.store = &store;
  const auto server = net::scp::Server::start(std::move(options));
  if (!server) {
    std::fprintf(stderr, "%s\n", server.error().to_string().c_str());
    return 1;
  }
  std::printf("listening on port %u\n", static_cast<unsigned>((*server)->port()));
  std::fflush(stdout);
  int signal = 0;
  ::sigwait(&signals, &signal);
  (*server)->stop();
}
