#include "dicom/net/scp/server.h"

#include <sys/socket.h>
#include <unistd.h>

#include <condition_variable>
#include <exception>
#include <list>
#include <mutex>
#include <optional>
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
// Threads that wait for the next connections; more end after their association.
constexpr std::size_t maximum_waiting = 4;
// After accept() has run out of descriptors.
constexpr auto accept_pause = 100ms;

}  // namespace

// Every thread waits in accept() and serves the association that it gets. So no connection is handed from thread to
// thread, and a few threads do for many associations that follow each other; who takes the last one's place in accept()
// starts another.
class Server::Implementation {
 public:
  Implementation(ServerOptions options, io::Listener listener)
      : options_(std::move(options)), listener_(std::move(listener)) {
    const std::lock_guard lock(mutex_);
    add_thread();
  }
  ~Implementation() { stop(0ms); }

  [[nodiscard]] bool has_threads() const {
    const std::lock_guard lock(mutex_);
    return thread_count_ > 0;
  }
  [[nodiscard]] std::uint16_t port() const { return listener_.port(); }
  [[nodiscard]] std::size_t association_count() const {
    const std::lock_guard lock(mutex_);
    return connections_.size();
  }

  void stop(std::chrono::milliseconds grace) {
    std::unique_lock lock(mutex_);
    stopping_ = true;
    listener_.stop();
    changed_.notify_all();
    changed_.wait_for(lock, grace, [this] { return connections_.empty(); });
    for (const int descriptor : connections_) ::shutdown(descriptor, SHUT_RDWR);
    changed_.wait(lock, [this] { return thread_count_ == 0; });
    lock.unlock();
    join_finished();
  }

 private:
  // Descriptors of the associations that are served, duplicated so that stop() never touches one that has been closed
  // and given away again.
  using Connection = std::list<int>::iterator;

  // With mutex_ held. If the system gives none, those that there are go on after their associations.
  void add_thread() {
    const auto position = threads_.emplace(threads_.end());
    try {
      *position = std::thread([this, position] {
        work();
        const std::lock_guard lock(mutex_);
        finished_.splice(finished_.end(), threads_, position);
        --thread_count_;
        changed_.notify_all();
      });
      ++thread_count_;
    } catch (const std::exception&) {
      threads_.erase(position);
    }
  }

  void work() {
    std::unique_lock lock(mutex_);
    while (!stopping_ && waiting_ < maximum_waiting) {
      ++waiting_;
      lock.unlock();
      join_finished();
      auto socket = accept();
      lock.lock();
      --waiting_;
      if (socket) take(lock, std::move(*socket));
    }
  }

  // The next connection; nothing if there is none after all.
  std::optional<io::Socket> accept() {
    auto socket = listener_.accept(io::Deadline::never());
    if (socket) return std::move(*socket);
    if (socket.error().code != ErrorCode::cancelled) {
      report({ServerEvent::Kind::accepting_failed, {}, socket.error().message});
      std::this_thread::sleep_for(accept_pause);
    }
    return std::nullopt;
  }

  void take(std::unique_lock<std::mutex>& lock, io::Socket socket) {
    if (stopping_) return;
    const std::size_t count = connections_.size();
    if (count >= options_.maximum_associations + maximum_refusals) return;  // closes it
    const bool refuse = count >= options_.maximum_associations;
    const Connection connection = connections_.insert(connections_.end(), ::dup(socket.native_handle()));
    if (waiting_ == 0) add_thread();
    lock.unlock();
    run(std::move(socket), refuse);
    lock.lock();
    ::close(*connection);
    connections_.erase(connection);
    if (stopping_) changed_.notify_all();
  }

  void join_finished() {
    std::list<std::thread> done;
    {
      const std::lock_guard lock(mutex_);
      done.swap(finished_);
    }
    for (std::thread& thread : done) thread.join();
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
    std::string reason;
    const Association::Decide decide = [&](const AAssociateRQ& request) -> NegotiationResult {
      peer.calling_ae_title = request.calling_ae_title;
      peer.called_ae_title = request.called_ae_title;
      if (refuse) return reject::local_limit_exceeded;
      if (!options_.admit) return negotiate(request, options_.policy);
      Admission admission = options_.admit(request, peer);
      reason = std::move(admission.reason);
      if (admission.rejection) return *admission.rejection;
      return negotiate(request, admission.policy ? *admission.policy : options_.policy);
    };
    auto association = Association::accept(std::move(socket), options_.policy.maximum_length, decide, timeouts);
    if (!association) {
      std::string what = association.error().to_string();
      if (!reason.empty()) what += ": " + reason;
      report({ServerEvent::Kind::rejected, peer, std::move(what)});
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
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  // Guarded by mutex_:
  bool stopping_ = false;
  std::size_t waiting_ = 0;  // threads in accept()
  std::size_t thread_count_ = 0;
  std::list<int> connections_;
  std::list<std::thread> threads_;
  std::list<std::thread> finished_;  // to be joined
};

Result<std::unique_ptr<Server>> Server::start(ServerOptions options) {
  auto listener = DICOM_TRY(io::Listener::listen(options.host, options.port));
  auto implementation = std::make_unique<Implementation>(std::move(options), std::move(listener));
  if (!implementation->has_threads()) return Error{ErrorCode::limit_exceeded, "the system gives us no thread"};
  return std::unique_ptr<Server>(new Server(std::move(implementation)));
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
