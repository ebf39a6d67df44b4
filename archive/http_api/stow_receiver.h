// What STOW-RS stores, part by part as it comes: PS3.18 10.5.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "archive/archive.h"
#include "archive/http_api/stow_documents.h"
#include "dicom/http/media_type.h"
#include "dicom/http/multipart.h"
#include "dicom/web/stow.h"

namespace archive::http_api {

/// Stores DICOM parts while they arrive; keeps metadata and bulk data until all are there. A part that fails is told in
/// the report; the others go on.
class StowReceiver {
 public:
  /// `study`: the only one that is taken; empty: any. `service`: for the URLs in the report.
  StowReceiver(Archive& archive, std::string study, std::string service)
      : archive_(archive), study_(std::move(study)), service_(std::move(service)), documents_(archive.scratch()) {}

  dicom::http::MultipartParser::Events events() {
    return {[this](const dicom::http::Headers& headers) { return begin(headers); },
            [this](dicom::Bytes bytes) { return data(bytes); }, [this] { return end(); }};
  }
  /// For bodies that are no multipart: one part.
  dicom::Result<void> begin(const dicom::http::Headers& headers);
  dicom::Result<void> data(dicom::Bytes bytes);
  dicom::Result<void> end();

  /// Stores what came as metadata with bulk data.
  void store_documents();
  /// The body ended too soon: the part that was under way is lost.
  void note_broken(const dicom::Error& error);

  dicom::web::StowReport report;

 private:
  dicom::Result<std::unique_ptr<Ingest>> begin_ingest();
  void store(const dicom::File& file);
  void commit(Ingest& ingest);
  void note(const StoreOutcome& outcome);
  void fail(const dicom::Error& error);
  void fail(const dicom::Error& error, std::string sop_class_uid, std::string sop_instance_uid);

  Archive& archive_;
  std::string study_;
  std::string service_;
  std::unique_ptr<Ingest> ingest_;  ///< of the DICOM part under way
  dicom::ByteVector head_;          ///< its first bytes: they tell whose failure it is
  bool is_document_ = false;        ///< the part under way goes into documents_
  StowDocuments documents_;
};

}  // namespace archive::http_api
