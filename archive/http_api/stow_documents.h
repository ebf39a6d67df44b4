// Instances that come as metadata (DICOM JSON or Native XML) with their bulk data in other parts: PS3.18 8.7.3, 10.5.2.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/http/media_type.h"
#include "dicom/http/message.h"

namespace archive::http_api {

/// Collects the parts; they are put together when all are there, since bulk data may come in any order.
class StowDocuments {
 public:
  struct Instance {
    dicom::ByteVector file;  ///< Part 10
  };

  /// Errors: limit_exceeded beyond 2 GiB in all: larger ones are sent as application/dicom, which streams.
  dicom::Result<void> begin(const dicom::http::MediaType& media, const dicom::http::Headers& headers);
  dicom::Result<void> data(dicom::Bytes bytes);
  dicom::Result<void> end();

  /// Calls `use` with every instance, or with why it cannot be made.
  void for_each(const std::function<void(dicom::Result<Instance>)>& use) const;

 private:
  /// Bulk data, or the frames of compressed pixel data: one part each.
  struct Bulk {
    std::string media_type;
    std::string transfer_syntax;  ///< of image/ and video/ types
    std::vector<dicom::ByteVector> parts;
  };
  struct Document {
    bool xml = false;
    std::string text;
  };
  class Assembly;

  [[nodiscard]] const Bulk* find_bulk(std::string_view uri) const;

  std::vector<Document> documents_;
  std::map<std::string, Bulk, std::less<>> bulk_;  ///< by Content-Location
  bool is_text_ = false;
  std::string location_;
  dicom::ByteVector bytes_;
  std::uint64_t size_ = 0;
};

/// The objects of a JSON array, or the one object, as texts. Errors: invalid_data.
dicom::Result<std::vector<std::string_view>> split_json_array(std::string_view json);

}  // namespace archive::http_api
