#include "archive/archive.h"

#include <utility>
#include <vector>

#include "archive/admin/verify.h"
#include "archive/implementation.h"
#include "archive/query/run_query.h"
#include "dicom/core/uid.h"

namespace archive {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

Archive::Archive(std::unique_ptr<Implementation> implementation) : implementation_(std::move(implementation)) {}
Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::open(const Configuration& configuration, Log& log) {
  DICOM_TRY(check(configuration));
  auto implementation = std::make_unique<Implementation>(configuration, log);
  DICOM_TRY(implementation->open());
  return std::unique_ptr<Archive>(new Archive(std::move(implementation)));
}

Result<std::unique_ptr<Archive>> Archive::look(const Configuration& configuration, Log& log) {
  DICOM_TRY(check(configuration));
  auto implementation = std::make_unique<Implementation>(configuration, log);
  DICOM_TRY(implementation->look());
  return std::unique_ptr<Archive>(new Archive(std::move(implementation)));
}

Result<VerifyOutcome> Archive::verify(const VerifyOptions& options) {
  DICOM_TRY(implementation_->index_->check());
  return archive::verify(*implementation_->packs_, *implementation_->index_, options);
}

Result<bool> Archive::fold(std::string_view study_uid, std::string_view series_uid) {
  return implementation_->metadata_->fold(study_uid, series_uid);
}

std::vector<Problem> Archive::problems() const {
  return implementation_->scrubber_ == nullptr ? std::vector<Problem>() : implementation_->scrubber_->problems();
}

Result<std::unique_ptr<Ingest>> Archive::begin_store(const StoreInfo& info) {
  for (const std::string* uid : {&info.sop_class_uid, &info.sop_instance_uid}) {
    if (!uid->empty() && !dicom::is_tolerable_uid(*uid))
      return Error{ErrorCode::invalid_argument, "'" + *uid + "' is not a UID", {}, {}};
  }
  if (!dicom::is_tolerable_uid(info.transfer_syntax_uid))
    return Error{ErrorCode::invalid_argument, "no transfer syntax", {}, {}};
  return implementation_->begin(info, ingest::IncomingHeader::Form::data_set);
}

Result<std::unique_ptr<Ingest>> Archive::begin_store_file(const StoreInfo& info) {
  return implementation_->begin(info, ingest::IncomingHeader::Form::file);
}

dicom::io::Scratch Archive::scratch() const {
  return implementation_->packs_->scratch();
}

Result<std::unique_ptr<QueryCursor>> Archive::query(const QueryRequest& request) {
  return query::run_query(*implementation_->index_, *implementation_->content_, request);
}

Result<std::vector<StoredInstance>> Archive::locate(const Scope& scope) {
  return implementation_->index_->instances(scope);
}

Result<dicom::SharedBytes> Archive::read(const StoredInstance& instance) {
  return implementation_->content_->file(instance);
}

Result<dicom::SharedBytes> Archive::read_stored(const StoredInstance& instance) {
  return implementation_->content_->stored_file(instance);
}

Result<dicom::DataSet> Archive::with_edits(const StoredInstance& instance, dicom::DataSet stored) {
  return implementation_->content_->with_edits(instance, std::move(stored));
}

Result<dicom::DataSet> Archive::read_header(const StoredInstance& instance) {
  return implementation_->content_->header(instance);
}

Result<std::shared_ptr<const SeriesMetadata>> Archive::series_metadata(std::string_view study_uid,
                                                                       std::string_view series_uid,
                                                                       std::string_view bulk_data_base) {
  return implementation_->metadata_->get(study_uid, series_uid, bulk_data_base);
}

Result<std::vector<SearchProgress>> Archive::search_attributes() {
  std::vector<SearchProgress> list;
  for (const index::ExtraProgress& one : DICOM_TRY(implementation_->index_->extra_progress()))
    list.push_back({one.attribute.name(), one.attribute.level, one.attribute.ready, one.rows, one.of});
  return list;
}

Result<Statistics> Archive::statistics() {
  Statistics statistics = DICOM_TRY(implementation_->index_->statistics());
  statistics.free_bytes = implementation_->packs_->free_bytes();
  return statistics;
}

Administration& Archive::administration() {
  return *implementation_->administration_;
}

bool Archive::is_read_only() const {
  return implementation_->read_only_;
}

const Configuration& Archive::configuration() const {
  return *implementation_->current_.load();
}

Result<std::vector<std::string>> Archive::reload(const Configuration& configuration) {
  DICOM_TRY(check(configuration));
  return implementation_->reload(configuration);
}
Metrics& Archive::metrics() {
  return implementation_->metrics_;
}
Log& Archive::log() {
  return implementation_->log_;
}

void Archive::stop() {
  implementation_->stopped_ = true;
}

}  // namespace archive
