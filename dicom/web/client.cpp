#include "dicom/web/client.h"

#include <charconv>
#include <memory>
#include <optional>

#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/http/media_type.h"
#include "dicom/http/multipart.h"
#include "dicom/http/text.h"
#include "dicom/json/json.h"

namespace dicom::web {
namespace {

constexpr std::string_view dicom_json = "application/dicom+json";

http::ClientRequest get(std::string target, std::string_view accept) {
  http::ClientRequest request;
  request.target = std::move(target);
  request.headers.add("Accept", std::string(accept));
  return request;
}

// PS3.18 8.3.3.1: a server that has more says so.
bool has_more(const http::ClientResponse& response) {
  const auto warning = response.headers.find("Warning");
  return warning && warning->find("299") != std::string_view::npos;
}

bool has_key(const Query& query, std::string_view name) {
  for (const auto& [key, value] : query) {
    if (key == name) return true;
  }
  return false;
}

// A multipart body while it is sent: each file's bytes are asked for when their turn comes.
http::BodyProducer multipart_producer(const std::shared_ptr<const std::vector<FileSource>>& files,
                                      const std::string& boundary) {
  http::Headers headers;
  headers.add("Content-Type", "application/dicom");
  return [files, boundary, headers, next = std::size_t{0},
          in_part = false]() mutable -> Result<std::optional<SharedBytes>> {
    const auto text = [](const std::string& piece) {
      const Bytes bytes = as_bytes(piece);
      return std::optional(SharedBytes(ByteVector(bytes.begin(), bytes.end())));
    };
    if (in_part) {
      in_part = false;
      return std::optional(DICOM_TRY((*files)[next++]()));
    }
    if (next < files->size()) {
      in_part = true;
      return text(http::multipart_head(boundary, next == 0, headers));
    }
    if (next++ == files->size()) return text(http::multipart_end(boundary));
    return std::optional<SharedBytes>();
  };
}

StowReport read_report(const DataSet& response) {
  StowReport report;
  report.study_retrieve_url = response.text_or_empty(tags::RetrieveURL);
  for (const DataSet& item : response.value_or<Sequence>(tags::ReferencedSOPSequence, {})) {
    report.stored.push_back({item.text_or_empty(tags::ReferencedSOPClassUID),
                             item.text_or_empty(tags::ReferencedSOPInstanceUID),
                             item.text_or_empty(tags::RetrieveURL)});
  }
  for (const DataSet& item : response.value_or<Sequence>(tags::FailedSOPSequence, {})) {
    report.failed.push_back({item.text_or_empty(tags::ReferencedSOPClassUID),
                             item.text_or_empty(tags::ReferencedSOPInstanceUID),
                             item.value_or<std::uint16_t>(tags::FailureReason, failure_processing),
                             {}});
  }
  return report;
}

}  // namespace

std::string Resource::path() const {
  std::string path;
  if (!study.empty()) path += "/studies/" + study;
  if (!series.empty()) path += "/series/" + series;
  if (!instance.empty()) path += "/instances/" + instance;
  for (std::size_t i = 0; i < frames.size(); ++i) path += (i == 0 ? "/frames/" : ",") + std::to_string(frames[i]);
  return path;
}

Result<ServiceAndResource> parse_resource(std::string_view url) {
  ServiceAndResource parsed{DICOM_TRY(http::parse_url(url)), {}};
  std::string& path = parsed.service.target;
  path.erase(std::min(path.find('?'), path.size()));
  const std::size_t at = path.find("/studies/");
  std::string_view rest = at == std::string::npos ? std::string_view() : std::string_view(path).substr(at + 1);
  const auto take = [&](std::string_view name, std::string& uid) -> Result<void> {
    if (!rest.starts_with(name)) return {};
    rest.remove_prefix(name.size());
    uid = rest.substr(0, rest.find('/'));
    rest.remove_prefix(std::min(uid.size() + 1, rest.size()));
    if (is_tolerable_uid(uid)) return {};
    return Error{ErrorCode::invalid_argument, "\"" + uid + "\" in the address is no UID"};
  };
  DICOM_TRY(take("studies/", parsed.resource.study));
  DICOM_TRY(take("series/", parsed.resource.series));
  DICOM_TRY(take("instances/", parsed.resource.instance));
  if (!rest.empty()) {
    return Error{ErrorCode::invalid_argument,
                 "\"" + std::string(rest) + "\" at the end of the address is not understood"};
  }
  if (at != std::string::npos) path.erase(at);
  while (path.ends_with('/')) path.pop_back();
  return parsed;
}

Client::Client(http::Url service, http::ClientOptions options)
    : base_path_(service.target), connection_(std::move(service), std::move(options)) {
  while (base_path_.ends_with('/')) base_path_.pop_back();
}

std::string Client::target(std::string_view path, const Query& query) const {
  std::string target = base_path_ + std::string(path);
  char separator = '?';
  for (const auto& [name, value] : query) {
    target += separator + http::percent_encode(name);
    if (!value.empty()) target += "=" + http::percent_encode(value);
    separator = '&';
  }
  return target;
}

Result<std::vector<DataSet>> Client::search(const Resource& below, std::string_view level, const Query& query) {
  const std::string path = below.path() + "/" + std::string(level);
  const bool may_go_on = !has_key(query, "limit") && !has_key(query, "offset");
  std::vector<DataSet> found;
  for (;;) {
    Query page = query;
    if (!found.empty()) page.emplace_back("offset", std::to_string(found.size()));
    const auto response = DICOM_TRY(connection_.send(get(target(path, page), dicom_json)));
    if (response.status == 204) return found;
    if (!response.is_success()) return http::response_error(response);
    auto matches = DICOM_TRY(parse_json_data_sets(response.body));
    const bool is_last = matches.empty() || !may_go_on || !has_more(response);
    // A server that does not know offset would give the same page for ever.
    if (!found.empty() && !matches.empty() && matches.front() == found.front()) return found;
    for (DataSet& match : matches) found.push_back(std::move(match));
    if (is_last) return found;
  }
}

Result<void> Client::retrieve_parts(http::ClientRequest request, const PartReceiver& receiver) {
  std::optional<http::MultipartParser> parts;
  bool single = false;
  const auto on_head = [&](const http::ResponseHead& head) -> Result<void> {
    const auto type = http::parse_media_type(head.headers.value_or("Content-Type", "application/octet-stream"));
    if (!type) return Error{ErrorCode::invalid_data, "the server's Content-Type is malformed"};
    if (!type->type.starts_with("multipart/")) {
      single = true;
      return receiver.begin(type->type, head.headers);
    }
    if (type->parameter("boundary").empty()) return Error{ErrorCode::invalid_data, "multipart without a boundary"};
    const std::string of_all(type->parameter("type"));
    parts.emplace(type->parameter("boundary"),
                  http::MultipartParser::Events{[&receiver, of_all](const http::Headers& headers) -> Result<void> {
                                                  const auto own =
                                                      http::parse_media_type(headers.value_or("Content-Type", of_all));
                                                  return receiver.begin(own ? own->type : of_all, headers);
                                                },
                                                receiver.data, receiver.end});
    return {};
  };
  const auto on_body = [&](Bytes bytes) -> Result<void> { return parts ? parts->feed(bytes) : receiver.data(bytes); };
  const auto response = DICOM_TRY(connection_.send(request, on_head, on_body));
  if (!response.is_success()) return http::response_error(response);
  if (parts) return parts->finish();
  return single ? receiver.end() : Result<void>();
}

Result<void> Client::retrieve(const Resource& resource, std::string_view transfer_syntax,
                              const PartReceiver& receiver) {
  std::string accept = "multipart/related; type=\"application/dicom\"";
  if (!transfer_syntax.empty()) accept += "; transfer-syntax=" + std::string(transfer_syntax);
  return retrieve_parts(get(target(resource.path()), accept), receiver);
}

Result<void> Client::retrieve_frames(const Resource& resource, const std::vector<std::string>& media_types,
                                     const PartReceiver& receiver) {
  std::string accept;
  for (const std::string& type : media_types) {
    accept += (accept.empty() ? "" : ", ") + ("multipart/related; type=\"" + type + "\"");
  }
  if (accept.empty()) accept = "multipart/related; type=\"application/octet-stream\"; transfer-syntax=*";
  return retrieve_parts(get(target(resource.path()), accept), receiver);
}

Result<std::vector<DataSet>> Client::retrieve_metadata(const Resource& resource) {
  const auto response = DICOM_TRY(connection_.send(get(target(resource.path() + "/metadata"), dicom_json)));
  if (!response.is_success()) return http::response_error(response);
  return parse_json_data_sets(response.body);
}

Result<void> Client::retrieve_bulk_data(std::string_view uri, const PartReceiver& receiver) {
  http::Url base = connection_.server();
  base.target = base_path_ + "/";
  const http::Url url = DICOM_TRY(http::resolve(base, uri));
  if (!url.same_origin(base)) {
    return Error{ErrorCode::unsupported, "the bulk data are on another server: " + http::origin_of(url)};
  }
  return retrieve_parts(
      get(url.target, "multipart/related; type=\"application/octet-stream\", application/octet-stream, */*;q=0.1"),
      receiver);
}

Result<Client::Picture> Client::retrieve_rendered(const Resource& resource, std::string_view media_type,
                                                  const Query& query) {
  auto response = DICOM_TRY(connection_.send(get(target(resource.path() + "/rendered", query), media_type)));
  if (!response.is_success()) return http::response_error(response);
  return Picture{std::string(response.headers.value_or("Content-Type", media_type)), std::move(response.body)};
}

Result<StowReport> Client::store(const std::string& study, std::vector<FileSource> files) {
  const std::string boundary = http::make_boundary();
  const auto shared = std::make_shared<const std::vector<FileSource>>(std::move(files));
  http::ClientRequest request;
  request.method = "POST";
  request.target = target(study.empty() ? "/studies" : "/studies/" + study);
  request.headers.add("Accept", std::string(dicom_json));
  request.headers.add("Content-Type", "multipart/related; type=\"application/dicom\"; boundary=" + boundary);
  request.body = http::BodySource([shared, boundary] { return multipart_producer(shared, boundary); });
  request.may_repeat = true;  // the same instances again are no others (10.5.1.2)
  auto response = DICOM_TRY(connection_.send(request));
  // 409 comes with a report too.
  const auto type = http::parse_media_type(response.headers.value_or("Content-Type", ""));
  if (type && type->type == dicom_json && !response.body.empty()) {
    const auto data_sets = DICOM_TRY(parse_json_data_sets(response.body));
    if (!data_sets.empty()) return read_report(data_sets.front());
  }
  if (!response.is_success()) return http::response_error(response);
  return Error{ErrorCode::invalid_data, "the server stored the instances, perhaps, but sent no report"};
}

Result<void> Client::remove(const Resource& resource) {
  http::ClientRequest request;
  request.method = "DELETE";
  request.target = target(resource.path());
  const auto response = DICOM_TRY(connection_.send(request));
  if (!response.is_success()) return http::response_error(response);
  return {};
}

}  // namespace dicom::web
