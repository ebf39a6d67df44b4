#include "dicom/net/query_options.h"

#include <array>

#include "dicom/dictionary/generated/uids.h"

namespace dicom::net {
namespace {

using Field = bool QueryOptions::*;

struct OptionRow {
  Field field;
  std::string_view words;
};

// PS3.4 table C.5.1-1: C-FIND, one byte each, in this order.
constexpr std::array find_rows{
    OptionRow{&QueryOptions::relational, "relational queries"},
    OptionRow{&QueryOptions::combined_date_time, "combined date and time"},
    OptionRow{&QueryOptions::fuzzy_names, "fuzzy names"},
    OptionRow{&QueryOptions::timezone_adjustment, "timezone adjustment"},
    OptionRow{&QueryOptions::enhanced_conversion, "enhanced multi-frame conversion"},
};
// PS3.4 tables C.5.2-1 and C.5.3-1: C-MOVE and C-GET.
constexpr std::array<Field, 2> retrieve_fields{&QueryOptions::relational, &QueryOptions::enhanced_conversion};

bool is_find(std::string_view sop_class_uid) {
  return sop_class_uid == uids::PatientRootQueryRetrieveInformationModelFind ||
         sop_class_uid == uids::StudyRootQueryRetrieveInformationModelFind ||
         sop_class_uid == uids::PatientStudyOnlyQueryRetrieveInformationModelFind;
}

std::vector<Field> fields_of(std::string_view sop_class_uid) {
  if (!is_find(sop_class_uid)) return {retrieve_fields.begin(), retrieve_fields.end()};
  std::vector<Field> fields;
  for (const OptionRow& row : find_rows) fields.push_back(row.field);
  return fields;
}

}  // namespace

QueryOptions QueryOptions::both(const QueryOptions& other) const {
  QueryOptions common;
  for (const OptionRow& row : find_rows) common.*row.field = this->*row.field && other.*row.field;
  return common;
}

SOPClassExtendedNegotiation encode_query_options(std::string_view sop_class_uid, const QueryOptions& options) {
  SOPClassExtendedNegotiation negotiation{std::string(sop_class_uid), {}};
  for (const Field field : fields_of(sop_class_uid)) {
    negotiation.service_class_application_information.push_back(std::byte{options.*field});
  }
  return negotiation;
}

QueryOptions decode_query_options(const SOPClassExtendedNegotiation& negotiation) {
  QueryOptions options;
  const auto fields = fields_of(negotiation.sop_class_uid);
  const ByteVector& bytes = negotiation.service_class_application_information;
  for (std::size_t i = 0; i < fields.size() && i < bytes.size(); ++i) options.*fields[i] = bytes[i] == std::byte{1};
  return options;
}

std::string to_string(const QueryOptions& options) {
  std::string words;
  for (const OptionRow& row : find_rows) {
    if (options.*row.field) words += (words.empty() ? "" : ", ") + std::string(row.words);
  }
  return words;
}

}  // namespace dicom::net
