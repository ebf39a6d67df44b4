#include "archive/workflow/record_body.h"

#include <chrono>
#include <ctime>

#include "dicom/dictionary/generated/uids.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/data_set_writer.h"

namespace archive::workflow {
namespace {

const dicom::TransferSyntax& syntax() {
  return *dicom::find_transfer_syntax(dicom::uids::ExplicitVRLittleEndian);
}

std::string local_text(std::time_t moment, const char* format) {
  std::tm local{};
  localtime_r(&moment, &local);
  char text[24];
  return {text, std::strftime(text, sizeof text, format, &local)};
}

}  // namespace

dicom::Result<std::string> to_body(const dicom::DataSet& data_set) {
  const dicom::ByteVector bytes = DICOM_TRY(dicom::write_data_set(data_set, syntax()));
  return std::string(dicom::as_text(bytes));
}

dicom::Result<dicom::DataSet> from_body(std::string_view body) {
  const dicom::Bytes bytes = dicom::as_bytes(body);
  dicom::Diagnostics diagnostics;
  return dicom::read_data_set(dicom::SharedBytes(dicom::ByteVector(bytes.begin(), bytes.end())), syntax(), diagnostics);
}

std::int64_t now_in_milliseconds() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
      .count();
}

std::string date_from_today(int days) {
  return local_text(std::time(nullptr) + static_cast<std::time_t>(days) * 86'400, "%Y%m%d");
}

std::string utc_moment(std::int64_t milliseconds) {
  const std::time_t moment = static_cast<std::time_t>(milliseconds / 1000);
  std::tm utc{};
  gmtime_r(&moment, &utc);
  char text[24];
  return {text, std::strftime(text, sizeof text, "%Y%m%d%H%M%S+0000", &utc)};
}

std::string local_moment() {
  return local_text(std::time(nullptr), "%Y%m%d%H%M%S");
}

}  // namespace archive::workflow
