#include "archive/http_api/stow_documents.h"

#include <limits>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/interchange/value_field.h"
#include "dicom/json/json.h"
#include "dicom/web/negotiation.h"
#include "dicom/xml/xml.h"

namespace archive::http_api {

using namespace dicom;

namespace {

constexpr std::uint32_t item_header_tag = 0xe000fffe;  // (FFFE,E000), written as one little endian number
constexpr std::size_t item_header_size = 8;
// Of bulk data whose parts came in turns with others', which have to be put together in memory.
constexpr std::uint64_t most_gathered = std::uint64_t{256} << 20;
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

  Result<File> make(bool xml, std::string_view text) {
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
    return File{{}, std::move(data_set), *syntax};
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

  Result<SharedBytes> bulk_value(std::string_view uri) {
    const Bulk* bulk = parts_.find_bulk(uri);
    if (bulk == nullptr)
      return Error{ErrorCode::invalid_data, "no part has the bulk data " + std::string(uri.substr(0, 200)), {}, {}};
    if (is_coded(bulk->media_type)) coded_syntax_ = bulk->transfer_syntax;
    if (bulk->ranges.size() == 1) return parts_.collected_.slice(bulk->ranges[0].offset, bulk->ranges[0].length);
    ByteVector whole;
    for (const Range& range : bulk->ranges) {
      if (whole.size() + range.length > most_gathered)
        return Error{ErrorCode::limit_exceeded, "parts of large bulk data must come one behind the other", {}, {}};
      append(whole, parts_.collected_.bytes().subspan(range.offset, range.length));
    }
    return SharedBytes(std::move(whole));
  }

  const StowDocuments& parts_;
  std::string coded_syntax_;
};

Result<void> StowDocuments::begin(const http::MediaType& media, const http::Headers& headers) {
  const bool xml = media.type == "application/dicom+xml";
  is_text_ = xml || media.type == "application/dicom+json";
  if (is_text_) {
    documents_.push_back({xml, {}});
    return {};
  }
  std::string location(headers.value_or("Content-Location", headers.value_or("Content-ID", "")));
  // Frames of one value may be numbered: they come in their order.
  if (const std::size_t frames = location.rfind("/frames/"); frames != std::string::npos) location.resize(frames);
  const auto [at, is_new] = bulk_.try_emplace(std::move(location));
  is_first_ = is_new;
  part_of_ = &at->second;
  start_ = scratch_.size();
  Bulk& bulk = *part_of_;
  bulk.media_type = media.type;
  bulk.transfer_syntax = media.parameter("transfer-syntax");
  if (bulk.transfer_syntax.empty()) bulk.transfer_syntax = web::default_transfer_syntax(media.type);
  if (!is_coded(media.type)) return {};
  // The items of encapsulated pixel data (PS3.5 A.4), behind an empty offset table.
  if (is_first_) DICOM_TRY(append_item_header(0));
  return append_item_header(0);
}

Result<void> StowDocuments::append_item_header(std::uint32_t length) {
  ByteVector header;
  dicom::append(header, item_header_tag, std::endian::little);
  dicom::append(header, length, std::endian::little);
  return scratch_.append(header);
}

Result<void> StowDocuments::data(Bytes bytes) {
  if (!is_text_) return scratch_.append(bytes);
  text_size_ += bytes.size();
  if (text_size_ > longest_metadata) return Error{ErrorCode::limit_exceeded, "metadata exceed 128 MiB", {}, {}};
  documents_.back().text += as_text(bytes);
  return {};
}

Result<void> StowDocuments::end() {
  if (is_text_) return {};
  if (is_coded(part_of_->media_type)) DICOM_TRY(finish_item());
  const std::uint64_t end = scratch_.size();
  if (auto& ranges = part_of_->ranges; !ranges.empty() && ranges.back().offset + ranges.back().length == start_)
    ranges.back().length = end - ranges.back().offset;
  else
    ranges.push_back({start_, end - start_});
  return {};
}

// Pads the frame to an even length, which its header is told.
Result<void> StowDocuments::finish_item() {
  const std::uint64_t header = is_first_ ? start_ + item_header_size : start_;
  std::uint64_t length = scratch_.size() - header - item_header_size;
  if (length % 2 != 0) {
    constexpr std::byte zero{};
    DICOM_TRY(scratch_.append({&zero, 1}));
    ++length;
  }
  if (length > std::numeric_limits<std::uint32_t>::max() - 1)
    return Error{ErrorCode::limit_exceeded, "a frame of 4 GiB or more", {}, {}};
  std::byte bytes[sizeof(std::uint32_t)];
  store(bytes, static_cast<std::uint32_t>(length), std::endian::little);
  return scratch_.overwrite(header + sizeof(std::uint32_t), bytes);
}

const StowDocuments::Bulk* StowDocuments::find_bulk(std::string_view uri) const {
  if (const auto at = bulk_.find(uri); at != bulk_.end()) return &at->second;
  for (const auto& [location, bulk] : bulk_) {
    if (!location.empty() && without_origin(location) == without_origin(uri)) return &bulk;
  }
  return nullptr;
}

void StowDocuments::for_each(const std::function<void(Result<File>)>& use) {
  auto collected = scratch_.finish();
  if (!collected) return use(std::move(collected).error());
  collected_ = *std::move(collected);
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
