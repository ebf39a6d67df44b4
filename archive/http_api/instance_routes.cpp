// WADO-RS: studies, series and instances. PS3.18 10.4.1.1.1 to 10.4.1.1.3.
#include <algorithm>
#include <memory>

#include "archive/http_api/http_api.h"
#include "archive/http_api/instance_encoder.h"
#include "archive/http_api/responses.h"
#include "dicom/codec/zip.h"
#include "dicom/web/negotiation.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;
using web::InstanceForm;
using Instances = std::vector<StoredInstance>;

namespace {

bool is_as_stored(const StoredInstance& instance, const std::string& syntax) {
  return syntax == "*" || syntax == instance.transfer_syntax_uid ||
         (syntax.empty() && instance.transfer_syntax_uid == transfer_syntax::ExplicitVRLittleEndian.uid);
}

std::string content_type_of(const StoredInstance& instance, const std::string& syntax) {
  // What is not said becomes known by the file itself.
  if (syntax.empty()) return "application/dicom";
  return "application/dicom; transfer-syntax=" + (syntax == "*" ? instance.transfer_syntax_uid : syntax);
}

Result<Part> instance_part(Archive& archive, const StoredInstance& instance, const std::string& syntax,
                           const std::string& service) {
  return make_part(content_type_of(instance, syntax), DICOM_TRY(encode_instance(archive, instance, syntax)),
                   service + path_of(instance));
}

// Instances as they are stored are told where they lie; others are made while they are sent.
Result<Response> multipart_instances(Archive& archive, Instances instances, const std::string& syntax,
                                     const std::string& service) {
  constexpr std::string_view type = "application/dicom";
  if (std::ranges::all_of(instances, [&](const StoredInstance& one) { return is_as_stored(one, syntax); })) {
    std::vector<Part> parts;
    parts.reserve(instances.size());
    for (const StoredInstance& instance : instances)
      parts.push_back(DICOM_TRY(instance_part(archive, instance, syntax, service)));
    return multipart_response(type, parts);
  }
  // The first one tells whether it can be done, while there is still a status to say so.
  Part first = DICOM_TRY(instance_part(archive, instances[0], syntax, service));
  return multipart_response(
      type,
      [&archive, instances = std::move(instances), syntax, service, first = std::move(first),
       at = std::size_t{0}]() mutable -> Result<std::optional<Part>> {
        if (at == instances.size()) return std::optional<Part>();
        if (at++ == 0) return std::optional(std::exchange(first, {}));
        return std::optional(DICOM_TRY(instance_part(archive, instances[at - 1], syntax, service)));
      });
}

// Files in a folder a series; headers and contents alternate while it is sent.
class ZipStream {
 public:
  ZipStream(Archive& archive, Instances instances, std::string syntax)
      : archive_(&archive), instances_(std::move(instances)), syntax_(std::move(syntax)) {}

  Result<std::optional<SharedBytes>> next() {
    if (content_.size() > 0) return std::optional(std::exchange(content_, {}));
    if (at_ > instances_.size()) return std::optional<SharedBytes>();
    if (at_++ == instances_.size()) return std::optional(shared_text(zip_.finish()));
    const StoredInstance& instance = instances_[at_ - 1];
    content_ = DICOM_TRY(encode_instance(*archive_, instance, syntax_));
    const std::string name = instance.series_instance_uid + "/" + instance.sop_instance_uid + ".dcm";
    return std::optional(shared_text(zip_.begin_entry(name, content_.bytes())));
  }

 private:
  Archive* archive_;
  Instances instances_;
  std::string syntax_;
  codec::ZipWriter zip_;
  std::size_t at_ = 0;
  SharedBytes content_;
};

Response zipped(Archive& archive, Instances instances, const std::string& syntax) {
  Response response;
  response.headers.add("Content-Type", "application/zip");
  const std::string name = instances.size() == 1 ? instances[0].sop_instance_uid : instances[0].study_instance_uid;
  response.headers.add("Content-Disposition", "attachment; filename=\"" + name + ".zip\"");
  const auto stream = std::make_shared<ZipStream>(archive, std::move(instances), syntax);
  response.body = http::BodyProducer([stream] { return stream->next(); });
  return response;
}

Result<Response> in_form(Archive& archive, const Request& request, Instances instances, const InstanceForm& form) {
  switch (form.container) {
    case InstanceForm::Container::zip: return zipped(archive, std::move(instances), form.transfer_syntax);
    case InstanceForm::Container::multipart:
      return multipart_instances(archive, std::move(instances), form.transfer_syntax, service_url(request));
    case InstanceForm::Container::single: break;
  }
  SharedBytes content = DICOM_TRY(encode_instance(archive, instances[0], form.transfer_syntax));
  const bool untouched = instances[0].edit == 0 && is_as_stored(instances[0], form.transfer_syntax);
  const std::string etag = untouched ? etag_of(instances[0], "file") : etag_of(content.bytes());
  return bytes_response(request, content_type_of(instances[0], form.transfer_syntax), std::move(content), etag);
}

Response retrieve(Archive& archive, const Request& request) {
  const auto forms = web::negotiate_instances(web::accepted_types(request));
  Instances instances = HTTP_TRY(locate(archive, request));
  for (const InstanceForm& form : forms) {
    if (form.container == InstanceForm::Container::single && instances.size() > 1) continue;
    Instances possible;
    std::ranges::copy_if(instances, std::back_inserter(possible),
                         [&](const StoredInstance& one) { return can_encode_instance(one, form.transfer_syntax); });
    if (possible.empty()) continue;
    const std::size_t missing = instances.size() - possible.size();
    Response response = HTTP_TRY(in_form(archive, request, std::move(possible), form));
    if (missing > 0) {  // PS3.18 table 10.4.4-1
      response.status = 206;
      add_warning(response, std::to_string(missing) + " instances cannot be had in this transfer syntax");
    }
    response.headers.add("Vary", "Accept");
    return response;
  }
  std::string stored;
  for (const StoredInstance& instance : instances) {
    if (stored.find(instance.transfer_syntax_uid + ",") == std::string::npos)
      stored += " " + instance.transfer_syntax_uid + ",";
  }
  return not_acceptable(
      "multipart/related; type=\"application/dicom\", application/zip, and application/dicom of a single instance; "
      "transfer-syntax=*, 1.2.840.10008.1.2.1, what is stored (" +
      stored.substr(1, stored.size() - 2) + ") and what it can be transcoded to");
}

}  // namespace

void add_instance_routes(http::Router& router, Archive& archive) {
  for (const char* path : {"/dicom-web/studies/{study}", "/dicom-web/studies/{study}/series/{series}",
                           "/dicom-web/studies/{study}/series/{series}/instances/{instance}"}) {
    router.add("GET", path, [&archive](const Request& request) { return retrieve(archive, request); });
  }
}

}  // namespace archive::http_api
