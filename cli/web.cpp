// dicom web: a DICOMweb client. Search, get, send, delete, and watch work items, over HTTP.
#include "cli/web.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "cli/console.h"
#include "cli/network.h"
#include "cli/verbs.h"

namespace dicom::cli {
namespace {

void declare(Arguments& arguments, WebOptions& options) {
  arguments.examples(
      "  dicom web search http://127.0.0.1:8080/dicom-web 'PatientName=DOE*'\n"
      "  dicom web search http://127.0.0.1:8080/dicom-web/studies/1.2.3 --level series\n"
      "  dicom web get http://127.0.0.1:8080/dicom-web/studies/1.2.3 -o study/      as the files are stored\n"
      "  dicom web get URL/studies/1.2/series/1.3/instances/1.4 --frames 1,2 -o frames/\n"
      "  dicom web get URL/studies/1.2/series/1.3/instances/1.4 --rendered jpeg -o pictures/\n"
      "  dicom web get URL/studies/1.2.3 --metadata\n"
      "  dicom web send http://127.0.0.1:8080/dicom-web study/ more.dcm\n"
      "  dicom web delete http://127.0.0.1:8080/dicom-web/studies/1.2.3\n"
      "  dicom web watch http://127.0.0.1:8080/dicom-web --as AI1     the events of all work items, until Ctrl-C\n"
      "  dicom web search https://pacs.example/dicom-web --tls-ca hospital.pem PatientID=4711\n"
      "A bearer token is read from --token-file, or from the environment, DICOM_TOKEN.\n");
  arguments.positional("ACTION", options.action, "search, get, send, delete or watch");
  arguments.positional("URL", options.url,
                       "The service, e.g. https://host/dicom-web, or a study, series, instance of it");
  arguments.choice("-l,--level", options.level, {"study", "series", "instance"}, "search: what to list");
  arguments.option("--limit", options.limit, "N", "search: at most N");
  arguments.flag("--fuzzy", options.fuzzy, "search: names match by the beginnings of their words");
  arguments.option("-o,--output", options.output, "DIR", "get: folder for the files; made if it is not there");
  arguments.option("--transfer-syntax", options.transfer_syntax, "UID",
                   "get: encoding; * is as stored (default), \"\" what the server likes");
  arguments.option("--frames", options.frames, "N,N", "get: these frames of an instance instead of files");
  arguments.choice("--rendered", options.rendered, {"", "jpeg", "png"}, "get: a picture of an instance");
  arguments.flag("--metadata", options.metadata, "get: print everything but bulk data, as DICOM JSON");
  arguments.option("--batch", options.batch, "N", "send: files in one request");
  arguments.option("--as", options.as, "AE", "watch: the AE title that subscribes");
  arguments.option("--count", options.count, "N", "watch: end after so many events");
  arguments.option("--token-file", options.token_file, "FILE", "File with a bearer token");
  options.tls.declare_client(arguments);
  arguments.option("--timeout", options.timeout, "SECONDS", "How long to wait without any progress");
  arguments.flag("--json", options.json, "Print results as JSON");
  arguments.positionals("WORD", options.words,
                        "search: KEY[=VALUE]...; send: files and folders; watch: the UID of a work item", false);
}

Result<std::string> read_token(const WebOptions& options) {
  if (!options.token_file) {
    const char* token = std::getenv("DICOM_TOKEN");
    return std::string(token == nullptr ? "" : token);
  }
  std::ifstream file(*options.token_file);
  std::string token;
  if (!(file >> token)) return Error{ErrorCode::io, *options.token_file + ": no token in it"};
  return token;
}

// https is always encrypted, with or without options of TLS; what http is must not become what nobody has asked for.
Result<void> secure(const WebOptions& options, const http::Url& service, http::ClientOptions& to) {
  NamedPeer how;
  how.tls = service.secure;
  auto context = DICOM_TRY(options.tls.client(how));
  if (context && !service.secure) {
    return Error{ErrorCode::invalid_argument, "options of TLS are for https://, and this URL is not"};
  }
  if (!context) return {};
  if (options.tls.no_verify) std::fputs("note: the server's certificate is not verified: it may be anybody\n", stderr);
  to.secure = [context](io::Socket socket, const std::string& host, io::Deadline until) {
    return context->connect(std::move(socket), host, until);
  };
  return {};
}

struct Action {
  std::string_view name;
  int (*run)(WebCall&);
};
constexpr Action actions[] = {
    {"search", search_web}, {"get", get_web}, {"send", send_web}, {"delete", delete_web}, {"watch", watch_web}};

}  // namespace

int fail_web(const Error& error) {
  std::string text = with_advice(error);
  const std::size_t advice = std::min(text.find("\n  "), text.size());
  print_error("web", printable(text.substr(0, advice)) + text.substr(advice));
  return exit_failure;
}

int run_web(Arguments& arguments) {
  WebOptions options;
  declare(arguments, options);
  if (const auto code = arguments.parse()) return *code;
  if (options.timeout < 1 || options.timeout > 86'400)
    return arguments.usage_error("--timeout is from 1 to 86400 seconds");
  if (options.batch < 1) return arguments.usage_error("--batch is at least 1");
  const auto parsed = web::parse_resource(options.url);
  if (!parsed) return arguments.usage_error(parsed.error().message);
  http::ClientOptions http_options;
  http_options.transfer_timeout = std::chrono::seconds(options.timeout);
  auto token = read_token(options);
  if (!token) return arguments.usage_error(token.error().message);
  http_options.bearer_token = std::move(*token);
  if (auto secured = secure(options, parsed->service, http_options); !secured) {
    return arguments.usage_error(secured.error().message);
  }
  WebCall call{options, parsed->service, http_options, parsed->resource, web::Client(parsed->service, http_options)};
  for (const Action& action : actions) {
    if (action.name == options.action) return action.run(call);
  }
  return arguments.usage_error("ACTION is search, get, send, delete or watch");
}

}  // namespace dicom::cli
