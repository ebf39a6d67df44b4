#include "dicom/http/server.h"

#include <boost/asio/io_context.hpp>
#include <thread>

#include "dicom/http/connection_opening.h"
#include "dicom/http/websocket_session.h"

namespace dicom::http {

namespace asio = boost::asio;
using asio::ip::tcp;

class Server::Implementation {
 public:
  Implementation(ServerOptions options, Router router)
      : context_(std::move(options), std::move(router)), acceptor_(io_) {}
  ~Implementation() { stop(); }
  Implementation(const Implementation&) = delete;
  Implementation& operator=(const Implementation&) = delete;

  Result<void> listen() {
    DICOM_TRY(context_.read_tls());
    boost::system::error_code error;
    const auto address = asio::ip::make_address(context_.options.address, error);
    if (error)
      return Error{
          dicom::ErrorCode::invalid_argument, "'" + context_.options.address + "' is not an IP address", {}, {}};
    const tcp::endpoint endpoint(address, context_.options.port);
    acceptor_.open(endpoint.protocol(), error);
    if (!error) acceptor_.set_option(asio::socket_base::reuse_address(true), error);
    if (!error) acceptor_.bind(endpoint, error);
    if (!error) acceptor_.listen(asio::socket_base::max_listen_connections, error);
    if (error) {
      return Error{dicom::ErrorCode::io,
                   "cannot listen on " + context_.options.address + ":" + std::to_string(context_.options.port) + ": " +
                       error.message(),
                   {},
                   {}};
    }
    port_ = acceptor_.local_endpoint().port();
    accept();
    thread_ = std::thread([this] { io_.run(); });
    return {};
  }

  void stop() {
    if (!thread_.joinable()) return;
    asio::post(io_, [this] {
      boost::system::error_code ignored;
      acceptor_.close(ignored);
      const auto open = context_.websockets;  // closing takes them out
      for (WebSocketSession* const session : open)
        session->begin_close(websocket_close::going_away, "the server is stopping");
      io_.stop();
    });
    thread_.join();
    for (WebSocketSession* const session : std::exchange(context_.websockets, {})) session->abandon();
    context_.stopping = true;
  }

  [[nodiscard]] std::uint16_t port() const { return port_; }

 private:
  void accept() {
    acceptor_.async_accept([this](boost::system::error_code error, tcp::socket socket) {
      if (error == asio::error::operation_aborted) return;
      if (!error) std::make_shared<ConnectionOpening>(std::move(socket), context_)->start();
      accept();
    });
  }

  // In the order of their lives: sessions wait in io_, workers in context_.
  asio::io_context io_{1};
  ServerContext context_;
  tcp::acceptor acceptor_;
  std::uint16_t port_ = 0;
  std::thread thread_;
};

Server::Server(std::unique_ptr<Implementation> implementation) : implementation_(std::move(implementation)) {}
Server::~Server() = default;

Result<std::unique_ptr<Server>> Server::start(ServerOptions options, Router router) {
  auto implementation = std::make_unique<Implementation>(std::move(options), std::move(router));
  DICOM_TRY(implementation->listen());
  return std::unique_ptr<Server>(new Server(std::move(implementation)));
}

std::uint16_t Server::port() const {
  return implementation_->port();
}
void Server::stop() {
  implementation_->stop();
}

}  // namespace dicom::http
