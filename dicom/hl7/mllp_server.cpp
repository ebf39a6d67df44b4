#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <list>
#include <mutex>
#include <system_error>
#include <thread>

#include "dicom/hl7/mllp_connection.h"
#include "dicom/io/listener.h"

namespace dicom::hl7 {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 30s;        // for a handshake, and for a peer to take our answer
constexpr auto accept_pause = 100ms;  // after accept() has run out of descriptors

}  // namespace

class MLLPServer::Implementation {
 public:
  Implementation(MLLPServerOptions options, io::Listener listener)
      : options_(std::move(options)), listener_(std::move(listener)), accepting_([this] { accept_all(); }) {}

  ~Implementation() {
    listener_.stop();
    accepting_.join();
    std::list<Connection> left;
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
      for (const Connection& connection : connections_) {
        if (connection.descriptor >= 0) ::shutdown(connection.descriptor, SHUT_RDWR);
      }
      left.swap(connections_);
    }
    for (Connection& connection : left) connection.thread.join();
  }

  [[nodiscard]] std::uint16_t port() const { return listener_.port(); }

 private:
  struct Connection {
    // A duplicate, so that stopping never touches one that was given away again; -1: the connection has ended.
    int descriptor = -1;  // guarded by mutex_
    std::thread thread{};
  };

  void accept_all() {
    for (;;) {
      auto socket = listener_.accept(io::Deadline::never());
      if (socket) {
        take(std::move(*socket));
      } else if (socket.error().code == ErrorCode::cancelled) {
        return;
      } else {
        std::this_thread::sleep_for(accept_pause);
      }
    }
  }

  void take(io::Socket socket) {
    std::list<Connection> ended = take_ended();
    for (Connection& connection : ended) connection.thread.join();
    const std::lock_guard lock(mutex_);
    if (connections_.size() >= options_.maximum_connections) return;  // closes it
    Connection& connection = connections_.emplace_back(::dup(socket.native_handle()));
    try {
      connection.thread = std::thread([this, &connection, socket = std::move(socket)]() mutable {
        serve(std::move(socket));
        const std::lock_guard ending(mutex_);
        ::close(connection.descriptor);  // only now does the peer see the end
        connection.descriptor = -1;
      });
    } catch (const std::system_error&) {  // no thread to be had: the sender will try again
      ::close(connection.descriptor);
      connections_.pop_back();
    }
  }

  std::list<Connection> take_ended() {
    std::list<Connection> ended;
    const std::lock_guard lock(mutex_);
    for (auto at = connections_.begin(); at != connections_.end();) {
      const auto here = at++;
      if (here->descriptor < 0) ended.splice(ended.end(), connections_, here);
    }
    return ended;
  }

  // The boundary of one connection: what its handler throws ends it, and it alone.
  void serve(io::Socket socket) {
    const std::string peer = socket.peer_address();
    Result<void> result;
    try {
      result = exchange_messages(std::move(socket), peer);
    } catch (const std::exception& exception) {
      result = Error{ErrorCode::io, std::string("exception: ") + exception.what()};
    }
    const bool wanted = [this] {
      const std::lock_guard lock(mutex_);
      return stopping_;
    }();
    if (!result && !wanted && options_.on_failure) options_.on_failure(peer, result.error());
  }

  Result<void> exchange_messages(io::Socket socket, const std::string& peer) {
    if (options_.tls) socket = DICOM_TRY(options_.tls->accept(std::move(socket), io::Deadline::after(patience)));
    MLLPDecoder decoder(options_.maximum_message);
    std::array<std::byte, 16'384> buffer;
    for (;;) {
      while (const auto message = decoder.next()) {
        for (const std::string& answer : options_.on_message(*message, peer))
          DICOM_TRY(socket.write_all(as_bytes(mllp_block(answer)), io::Deadline::after(patience)));
      }
      const std::size_t count = DICOM_TRY(socket.read_some(buffer, io::Deadline::after(options_.idle)));
      if (count == 0 && decoder.within_block())
        return Error{ErrorCode::truncated, "the connection ended within a message"};
      if (count == 0) return {};
      DICOM_TRY(decoder.feed(Bytes(buffer).first(count)));
    }
  }

  MLLPServerOptions options_;
  io::Listener listener_;
  std::mutex mutex_;
  bool stopping_ = false;              // guarded by mutex_
  std::list<Connection> connections_;  // guarded by mutex_
  std::thread accepting_;              // last: it uses all of these
};

Result<std::unique_ptr<MLLPServer>> MLLPServer::start(MLLPServerOptions options) {
  auto listener = DICOM_TRY(io::Listener::listen(options.host, options.port));
  return std::unique_ptr<MLLPServer>(
      new MLLPServer(std::make_unique<Implementation>(std::move(options), std::move(listener))));
}

MLLPServer::MLLPServer(std::unique_ptr<Implementation> implementation) : implementation_(std::move(implementation)) {}
MLLPServer::~MLLPServer() = default;
std::uint16_t MLLPServer::port() const {
  return implementation_->port();
}

}  // namespace dicom::hl7
