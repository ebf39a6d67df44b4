#include "archive/http_api/stow_documents.h"

#include <charconv>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"
#include "dicom/interchange/value_field.h"
#include "dicom/json/json.h"
#include "dicom/web/negotiation.h"
#include "dicom/xml/xml.h"

namespace archive::http_api {

using namespace dicom;

namespace {

constexpr std::uint64_t most_bytes = std::uint64_t{2} << 30;
constexpr std::string_view white_space = " \t\r\n";

bool is_coded(std::string_view media_type) {
  return media_type.starts_with("image/") || media_type.starts_with("video/");
}

// What stands behind the host: clients name bulk data with and without it.
std::string_view without_origin(std::string_view uri) {
  const std::size_t scheme = uri.find("://");
  if (scheme == std::string_view::npos) return uri;
  const std::size_t slash = uri.find('/', scheme + 3);
  return slash == std::string_view::npos ? std::string_view() : uri.substr(slash);
}

// Frames of a codec as the items of encapsulated pixel data (PS3.5 A.4), behind an empty offset table.
ByteVector encapsulated(const std::vector<ByteVector>& frames) {
  constexpr std::uint32_t item = 0xe000fffe;
  ByteVector items;
  append(items, item, std::endian::little);
  append(items, std::uint32_t{0}, std::endian::little);
  for (const ByteVector& frame : frames) {
    append(items, item, std::endian::little);
    append(items, static_cast<std::uint32_t>(frame.size() + frame.size() % 2), std::endian::little);
    append(items, frame);
    if (frame.size() % 2 != 0) items.push_back(std::byte{0});
  }
  return items;
}

// The end of the object that begins at `at`: braces count, but not within strings.
std::size_t end_of_object(std::string_view json, std::size_t at) {
  int depth = 0;
  bool quoted = false;
  for (; at < json.size(); ++at) {
    const char c = json[at];
    if (quoted) {
      if (c == '\\') ++at;
      if (c == '"') quoted = false;
      continue;
    }
    if (c == '"') quoted = true;
    if (c == '{') ++depth;
    if (c == '}' && --depth == 0) return at + 1;
  }
  return std::string_view::npos;
}

}  // namespace

Result<std::vector<std::string_view>> split_json_array(std::string_view json) {
  const auto malformed = [](std::size_t at) {
    return Error{ErrorCode::invalid_data, "the metadata are no JSON array of objects", at, {}};
  };
  std::vector<std::string_view> objects;
  std::size_t at = json.find_first_not_of(white_space);
  if (at == std::string_view::npos) return malformed(0);
  const bool array = json[at] == '[';
  if (array) at = json.find_first_not_of(white_space, at + 1);
  while (at != std::string_view::npos && json[at] == '{') {
    const std::size_t end = end_of_object(json, at);
    if (end == std::string_view::npos) return malformed(at);
    objects.push_back(json.substr(at, end - at));
    at = json.find_first_not_of(white_space, end);
    if (at == std::string_view::npos || json[at] != ',') break;
    at = json.find_first_not_of(white_space, at + 1);
    if (at == std::string_view::npos || json[at] != '{') return malformed(end);
  }
  const bool complete = array ? at != std::string_view::npos && json[at] == ']' : at == std::string_view::npos;
  if (!complete) return malformed(at == std::string_view::npos ? json.size() : at);
  return objects;
}

/// One instance in the making: what its bulk data are becomes known while its document is read.
class StowDocuments::Assembly {
 public:
  explicit Assembly(const StowDocuments& parts) : parts_(parts) {}

  Result<Instance> make(bool xml, std::string_view text) {
    interchange::ReadOptions options;
    options.bulk_data = [this](std::string_view uri) { return bulk_value(uri); };
    DataSet data_set = DICOM_TRY(xml ? parse_xml(text, options) : parse_json(text, options));
    const TransferSyntax* syntax = find_transfer_syntax(syntax_named_by(data_set));
    if (syntax == nullptr)
      return Error{
          ErrorCode::unsupported, "the transfer syntax " + syntax_named_by(data_set) + " is not known", {}, {}};
    // The metadata have no File Meta Information (PS3.18 F.2.2): it is made anew.
    std::vector<Tag> meta;
    for (const DataElement element : data_set) {
      if (element.tag().group() <= 0x0002) meta.push_back(element.tag());
    }
    for (const Tag tag : meta) data_set.erase(tag);
    data_set.erase(tags::AvailableTransferSyntaxUID);
    return Instance{DICOM_TRY(encode_file(data_set, *syntax))};
  }

 private:
  std::string syntax_named_by(const DataSet& data_set) const {
    if (!coded_syntax_.empty()) return coded_syntax_;
    // Native pixels may have been announced in another syntax than they are in here, which is explicit little endian.
    const std::string named = data_set.text_or_empty(tags::TransferSyntaxUID);
    const TransferSyntax* syntax = find_transfer_syntax(named);
    if (syntax != nullptr && syntax->encapsulated() && data_set.contains(tags::PixelData)) {
      const auto pixels = data_set.find(tags::PixelData);
      if (pixels->is_encapsulated()) return named;
    }
    return std::string(transfer_syntax::ExplicitVRLittleEndian.uid);
  }

  Result<ByteVector> bulk_value(std::string_view uri) {
    const Bulk* bulk = parts_.find_bulk(uri);
    if (bulk == nullptr)
      return Error{ErrorCode::invalid_data, "no part has the bulk data " + std::string(uri.substr(0, 200)), {}, {}};
    if (!is_coded(bulk->media_type)) {
      ByteVector whole;
      for (const ByteVector& part : bulk->parts) append(whole, part);
      return whole;
    }
    coded_syntax_ = bulk->transfer_syntax;
    return encapsulated(bulk->parts);
  }

  const StowDocuments& parts_;
  std::string coded_syntax_;
};

Result<void> StowDocuments::begin(const http::MediaType& media, const http::Headers& headers) {
  const bool xml = media.type == "application/dicom+xml";
  is_text_ = xml || media.type == "application/dicom+json";
  bytes_.clear();
  if (is_text_) {
    documents_.push_back({xml, {}});
    return {};
  }
  location_ = headers.value_or("Content-Location", headers.value_or("Content-ID", ""));
  // Frames of one value may be numbered: they come in their order.
  if (const std::size_t frames = location_.rfind("/frames/"); frames != std::string::npos) location_.resize(frames);
  Bulk& bulk = bulk_[location_];
  bulk.media_type = media.type;
  bulk.transfer_syntax = media.parameter("transfer-syntax");
  if (bulk.transfer_syntax.empty()) bulk.transfer_syntax = web::default_transfer_syntax(media.type);
  return {};
}

Result<void> StowDocuments::data(Bytes bytes) {
  size_ += bytes.size();
  if (size_ > most_bytes) return Error{ErrorCode::limit_exceeded, "metadata and bulk data exceed 2 GiB", {}, {}};
  if (is_text_)
    documents_.back().text += as_text(bytes);
  else
    append(bytes_, bytes);
  return {};
}

Result<void> StowDocuments::end() {
  if (!is_text_) bulk_[location_].parts.push_back(std::move(bytes_));
  bytes_.clear();
  return {};
}

const StowDocuments::Bulk* StowDocuments::find_bulk(std::string_view uri) const {
  if (const auto at = bulk_.find(uri); at != bulk_.end()) return &at->second;
  for (const auto& [location, bulk] : bulk_) {
    if (!location.empty() && without_origin(location) == without_origin(uri)) return &bulk;
  }
  return nullptr;
}

void StowDocuments::for_each(const std::function<void(Result<Instance>)>& use) const {
  for (const Document& document : documents_) {
    if (document.xml) {
      use(Assembly(*this).make(true, document.text));
      continue;
    }
    const auto objects = split_json_array(document.text);
    if (!objects) use(objects.error());
    for (std::size_t i = 0; objects && i < objects->size(); ++i) use(Assembly(*this).make(false, (*objects)[i]));
  }
  if (documents_.empty() && !bulk_.empty())
    use(Error{
        ErrorCode::invalid_data, "a part is neither application/dicom nor metadata, and no metadata name it", {}, {}});
}

}  // namespace archive::http_api
