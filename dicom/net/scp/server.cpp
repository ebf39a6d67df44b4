#include "dicom/net/scp/server.h"

#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <condition_variable>
#include <exception>
#include <list>
#include <mutex>
#include <thread>
#include <utility>

#include "dicom/io/listener.h"

namespace dicom::net::scp {
namespace {

using namespace std::chrono_literals;

// Beyond the limit a connection still gets a thread that says so, for as long as its request takes
// to come; beyond these, connections are closed at once.
constexpr std::size_t maximum_refusals = 32;
constexpr auto refusal_patience = 2s;
// After accept() has run out of descriptors.
constexpr auto accept_pause = 100ms;

}  // namespace

class Server::Implementation {
 public:
  Implementation(ServerOptions options, io::Listener listener)
      : options_(std::move(options)), listener_(std::move(listener)) {
    accepting_ = std::jthread([this] { accept_all(); });
  }
  ~Implementation() { stop(0ms); }

  [[nodiscard]] std::uint16_t port() const { return listener_.port(); }
  [[nodiscard]] std::size_t association_count() const {
    const std::lock_guard lock(mutex_);
    return workers_.size();
  }

  void stop(std::chrono::milliseconds grace) {
    stopping_ = true;
    listener_.stop();
    if (accepting_.joinable()) accepting_.join();
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, grace, [this] { return workers_.empty(); });
    for (const Worker& worker : workers_) ::shutdown(worker.descriptor, SHUT_RDWR);
    changed_.wait(lock, [this] { return workers_.empty(); });
    lock.unlock();
    join_finished();
  }

 private:
  struct Worker {
    int descriptor = -1;  // open as long as the worker is in the list
    std::thread thread;
  };
  using WorkerPosition = std::list<Worker>::iterator;

  void accept_all() {
    while (!stopping_) {
      auto socket = listener_.accept(io::Deadline::never());
      join_finished();
      if (socket) {
        start_worker(std::move(*socket));
      } else if (socket.error().code != ErrorCode::cancelled) {
        report({ServerEvent::Kind::accepting_failed, {}, socket.error().message});
        std::this_thread::sleep_for(accept_pause);
      }
    }
  }

  void start_worker(io::Socket socket) {
    const std::lock_guard lock(mutex_);
    const std::size_t count = workers_.size();
    if (count >= options_.maximum_associations + maximum_refusals) return;  // closes it
    const bool refuse = count >= options_.maximum_associations;
    // The descriptor is duplicated so that stop() never touches one that has been closed and given
    // away again.
    const int descriptor = ::dup(socket.native_handle());
    const WorkerPosition position = workers_.insert(workers_.end(), Worker{descriptor, {}});
    try {
      position->thread = std::thread([this, position, refuse, moved = std::move(socket)]() mutable {
        run(std::move(moved), refuse);
        finish(position);
      });
    } catch (const std::exception&) {  // no more threads: as if the limit were reached
      ::close(descriptor);
      workers_.erase(position);
    }
  }

  void finish(WorkerPosition position) {
    const std::lock_guard lock(mutex_);
    ::close(position->descriptor);
    finished_.splice(finished_.end(), workers_, position);
    changed_.notify_all();
  }

  void join_finished() {
    std::list<Worker> done;
    {
      const std::lock_guard lock(mutex_);
      done.swap(finished_);
    }
    for (Worker& worker : done) worker.thread.join();
  }

  // The boundary of one association: what its handlers or libraries throw ends it, and it alone.
  void run(io::Socket socket, bool refuse) {
    PeerInfo peer;
    peer.address = socket.peer_address();
    try {
      serve_connection(std::move(socket), refuse, peer);
    } catch (const std::exception& exception) {
      report({ServerEvent::Kind::failed, peer, std::string("exception: ") + exception.what()});
    }
  }

  void serve_connection(io::Socket socket, bool refuse, PeerInfo& peer) {
    Timeouts timeouts = options_.timeouts;
    if (refuse) timeouts.artim = refusal_patience;
    if (options_.tls) {
      auto secured = options_.tls->accept(std::move(socket), io::Deadline::after(timeouts.artim));
      if (!secured) {
        report({ServerEvent::Kind::rejected, peer, secured.error().to_string()});
        return;
      }
      socket = std::move(*secured);
      peer.security = socket.security();
    }
    const Association::Decide decide = [&](const AAssociateRQ& request) -> NegotiationResult {
      peer.calling_ae_title = request.calling_ae_title;
      peer.called_ae_title = request.called_ae_title;
      if (refuse) return reject::local_limit_exceeded;
      return negotiate(request, options_.policy);
    };
    auto association = Association::accept(std::move(socket), options_.policy.maximum_length, decide, timeouts);
    if (!association) {
      report({ServerEvent::Kind::rejected, peer, association.error().to_string()});
      return;
    }
    report({ServerEvent::Kind::accepted, peer, {}});
    auto served = serve(*association, options_.handlers, options_.requestor);
    if (served) {
      report({ServerEvent::Kind::ended, peer, {}});
    } else {
      report({ServerEvent::Kind::failed, peer, served.error().to_string()});
    }
  }

  void report(const ServerEvent& event) {
    if (options_.on_event) options_.on_event(event);
  }

  ServerOptions options_;
  io::Listener listener_;
  std::atomic<bool> stopping_ = false;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::list<Worker> workers_;   // guarded by mutex_
  std::list<Worker> finished_;  // guarded by mutex_; to be joined
  std::jthread accepting_;      // last: uses all of the above
};

Result<std::unique_ptr<Server>> Server::start(ServerOptions options) {
  auto listener = DICOM_TRY(io::Listener::listen(options.host, options.port));
  return std::unique_ptr<Server>(new Server(std::make_unique<Implementation>(std::move(options), std::move(listener))));
}

Server::Server(std::unique_ptr<Implementation> implementation) : implementation_(std::move(implementation)) {}
Server::~Server() = default;
std::uint16_t Server::port() const {
  return implementation_->port();
}
std::size_t Server::association_count() const {
  return implementation_->association_count();
}
void Server::stop(std::chrono::milliseconds grace) {
  implementation_->stop(grace);
}

}  // namespace dicom::net::scp
