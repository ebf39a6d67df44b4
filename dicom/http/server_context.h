// What the connections of a server share.
#pragma once

#include <atomic>
#include <memory>
#include <set>
#include <string>

#include "dicom/http/server.h"
#include "dicom/http/worker_pool.h"
#include "dicom/io/tls_settings.h"

namespace dicom::http {

class WebSocketSession;

struct ServerContext {
  ServerOptions options;
  Router router;
  io::TLSSettings tls;          ///< null: without
  std::string tls_fingerprint;  ///< of the files that they were made of
  WorkerPool workers;
  WorkerPool upload_workers;
  std::atomic<std::size_t> connections = 0;  ///< the last owner of one may be a worker
  std::set<WebSocketSession*> websockets;    ///< that are open; for the server's thread
  std::atomic<bool> stopping = false;

  ServerContext(ServerOptions server_options, Router server_router)
      : options(std::move(server_options)),
        router(std::move(server_router)),
        workers(options.workers, options.queue_limit),
        upload_workers(options.upload_workers, options.queue_limit) {}

  /// Reads certificates and keys. Errors: those of io::make_tls_settings.
  Result<void> read_tls() {
    if (!options.tls) return {};
    tls_fingerprint = io::fingerprint_of_files(*options.tls);
    tls = DICOM_TRY(io::make_tls_settings(*options.tls, io::TLSRole::server));
    return {};
  }

  /// OpenSSL's settings for a new connection, with certificates as they are now; null: no TLS. While files do not fit
  /// together (half of a new pair, say), those before go on serving.
  io::TLSSettings tls_settings() {
    if (tls == nullptr || io::fingerprint_of_files(*options.tls) == tls_fingerprint) return tls;
    if (!read_tls()) tls_fingerprint.clear();  // it is tried again
    return tls;
  }
};

}  // namespace dicom::http
