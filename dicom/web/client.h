// A DICOMweb client: search, retrieve, store and delete (PS3.18 chapter 10).
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dicom/core/data_set.h"
#include "dicom/http/client.h"
#include "dicom/web/stow.h"

namespace dicom::web {

/// Studies, series, instances and frames by their UIDs; what is below is empty.
struct Resource {
  std::string study;
  std::string series;
  std::string instance;
  std::vector<std::uint32_t> frames{};  ///< from 1

  /// "/studies/1.2/series/1.3", below the service's own path.
  [[nodiscard]] std::string path() const;
};

/// Divides "https://host/dicom-web/studies/1.2" into the service and what is below it. Errors: invalid_argument.
struct ServiceAndResource {
  http::Url service;
  Resource resource;
};
Result<ServiceAndResource> parse_resource(std::string_view url);

using Query = std::vector<std::pair<std::string, std::string>>;

/// One part of what was retrieved, as it arrives. Without `end` it did not come whole.
struct PartReceiver {
  std::function<Result<void>(std::string_view media_type, const http::Headers& headers)> begin;
  std::function<Result<void>(Bytes)> data;
  std::function<Result<void>()> end;
};

/// Makes the bytes of a Part 10 file when they are needed.
using FileSource = std::function<Result<SharedBytes>()>;

/// One service. Used by one thread. Errors of all functions: those of http::Client, and rejected, not_found or conflict
/// with the server's status and words.
class Client {
 public:
  /// `service`: its base address, e.g. https://host/dicom-web.
  Client(http::Url service, http::ClientOptions options);

  /// QIDO-RS (10.6). `level`: "studies", "series" or "instances", of all or below a resource. `query`: keys with
  /// keywords or tags, includefield, limit, ... Goes on with the next page when the server says that there is more and
  /// no limit was given.
  Result<std::vector<DataSet>> search(const Resource& below, std::string_view level, const Query& query);

  /// WADO-RS (10.4): whole instances as Part 10 files. `transfer_syntax`: a UID, "*" as they are stored, empty: what
  /// the server likes.
  Result<void> retrieve(const Resource& resource, std::string_view transfer_syntax, const PartReceiver& receiver);
  /// The frames of an instance. `media_types`: of each, most wanted first, e.g. "image/jp2"; empty: as they are stored.
  Result<void> retrieve_frames(const Resource& resource, const std::vector<std::string>& media_types,
                               const PartReceiver& receiver);
  /// Everything but bulk data.
  Result<std::vector<DataSet>> retrieve_metadata(const Resource& resource);
  /// What a BulkDataURI of metadata stands for.
  Result<void> retrieve_bulk_data(std::string_view uri, const PartReceiver& receiver);
  struct Picture {
    std::string media_type;
    std::string bytes;
  };
  /// A picture of an instance or of its first given frame. `query`: window, viewport, quality (10.4.1.1.4).
  Result<Picture> retrieve_rendered(const Resource& resource, std::string_view media_type, const Query& query = {});

  /// STOW-RS (10.5): all files in one request, streamed. `study`: the one that all must be of; empty: any.
  Result<StowReport> store(const std::string& study, std::vector<FileSource> files);

  /// Deletes a study, series or instance, where the server does so (PS3.18 has no such transaction; many servers do).
  Result<void> remove(const Resource& resource);

  [[nodiscard]] http::Client& connection() { return connection_; }
  /// The path of a resource of this service, with a query.
  [[nodiscard]] std::string target(std::string_view path, const Query& query = {}) const;

 private:
  Result<void> retrieve_parts(http::ClientRequest request, const PartReceiver& receiver);

  std::string base_path_;
  http::Client connection_;
};

}  // namespace dicom::web
