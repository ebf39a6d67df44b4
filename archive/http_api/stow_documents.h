// Instances that come as metadata (DICOM JSON or Native XML) with their bulk data in other parts: PS3.18 8.7.3, 10.5.2.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/file/file.h"
#include "dicom/http/media_type.h"
#include "dicom/http/message.h"
#include "dicom/io/scratch.h"

namespace archive::http_api {

/// Collects the parts; they are put together when all are there, since bulk data may come in any order. What is much
/// lies in a file meanwhile.
class StowDocuments {
 public:
  /// Metadata are held in memory.
  static constexpr std::uint64_t longest_metadata = std::uint64_t{128} << 20;

  explicit StowDocuments(dicom::io::Scratch scratch) : scratch_(std::move(scratch)) {}

  /// Errors: limit_exceeded beyond longest_metadata; no_space, io of bulk data.
  dicom::Result<void> begin(const dicom::http::MediaType& media, const dicom::http::Headers& headers);
  dicom::Result<void> data(dicom::Bytes bytes);
  dicom::Result<void> end();

  /// All parts were given: calls `use` with every instance, whose large values are where they were collected, or with
  /// why it cannot be made. Once.
  void for_each(const std::function<void(dicom::Result<dicom::File>)>& use);

 private:
  /// A range of what was collected.
  struct Range {
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
  };
  /// Bulk data, or the frames of compressed pixel data with their item headers. Parts that came one behind the other
  /// are one range.
  struct Bulk {
    std::string media_type;
    std::string transfer_syntax;  ///< of image/ and video/ types
    std::vector<Range> ranges;
  };
  struct Document {
    bool xml = false;
    std::string text;
  };
  class Assembly;

  dicom::Result<void> append_item_header(std::uint32_t length);
  dicom::Result<void> finish_item();
  [[nodiscard]] const Bulk* find_bulk(std::string_view uri) const;

  std::vector<Document> documents_;
  std::uint64_t text_size_ = 0;
  dicom::io::Scratch scratch_;
  dicom::SharedBytes collected_;                   ///< the scratch, when all is there
  std::map<std::string, Bulk, std::less<>> bulk_;  ///< by Content-Location
  // Of the part under way.
  bool is_text_ = false;
  Bulk* part_of_ = nullptr;
  bool is_first_ = false;    ///< of its bulk data
  std::uint64_t start_ = 0;  ///< in the scratch
};

/// The objects of a JSON array, or the one object, as texts. Errors: invalid_data.
dicom::Result<std::vector<std::string_view>> split_json_array(std::string_view json);

}  // namespace archive::http_api
