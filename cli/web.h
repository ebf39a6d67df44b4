// What the actions of `dicom web` share.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/tls_arguments.h"
#include "dicom/web/client.h"

namespace dicom::cli {

struct WebOptions {
  std::string action;
  std::string url;
  std::vector<std::string> words;
  std::string level = "study";
  std::string output = ".";
  std::string transfer_syntax = "*";
  std::optional<std::string> frames;
  std::optional<std::string> token_file;
  std::string rendered;
  std::string as = "ISOCENTER";
  std::int64_t count = 0;
  std::int64_t limit = 0;
  std::int64_t batch = 100;
  std::int64_t timeout = 60;
  TLSArguments tls;
  bool metadata = false;
  bool fuzzy = false;
  bool json = false;
};

/// One call of the verb: the service, and what of it is meant.
struct WebCall {
  const WebOptions& options;
  http::Url service;
  http::ClientOptions http;
  web::Resource resource;
  web::Client client;
};

/// Says what went wrong; exit_failure.
int fail_web(const Error& error);

// The actions. Each returns the exit code.

int search_web(WebCall& call);
int get_web(WebCall& call);
int send_web(WebCall& call);
int delete_web(WebCall& call);
int watch_web(WebCall& call);

}  // namespace dicom::cli
