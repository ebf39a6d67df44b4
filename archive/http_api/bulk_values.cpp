#include "archive/http_api/bulk_values.h"

#include <algorithm>
#include <charconv>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/interchange/options.h"
#include "dicom/interchange/value_field.h"
#include "dicom/interchange/value_text.h"

namespace archive::http_api {

using namespace dicom;

namespace {

Error nothing_there() {
  return {ErrorCode::not_found, "There are no such bulk data", {}, {}};
}

BulkValue value_of(const DataSet& holder, const DataElement& element, std::string path) {
  BulkValue value{std::move(path), "application/octet-stream", element.shared_bytes()};
  ByteVector room;
  const Bytes bytes = interchange::value_field(element, room);
  if (!room.empty())
    value.bytes = SharedBytes(std::move(room));
  else if (bytes.data() != value.bytes.bytes().data())
    value.bytes = SharedBytes(ByteVector(bytes.begin(), bytes.end()));
  if (element.tag() == tags::EncapsulatedDocument.tag) {
    // The length without padding, where it is told (PS3.3 C.24.2).
    const auto length = holder.value_or<std::uint64_t>(tags::EncapsulatedDocumentLength, value.bytes.size());
    if (length < value.bytes.size()) value.bytes = SharedBytes(value.bytes.bytes().first(length), value.bytes.owner());
    const std::string type = holder.text_or_empty(tags::MIMETypeOfEncapsulatedDocument);
    if (type.find('/') != std::string::npos && type.find_first_of("\r\n\"") == std::string::npos)
      value.media_type = type;
  }
  return value;
}

void list(const DataSet& data_set, const std::string& path, std::vector<BulkValue>& values) {
  static const interchange::WriteOptions options{
      .bulk_data_uri = [](const DataElement&, std::string_view uri) { return std::optional(std::string(uri)); }};
  for (const DataElement element : data_set) {
    if (element.is_sequence()) {
      for (std::size_t i = 0; i < element.item_count(); ++i) {
        std::string inner = path;
        interchange::append_item_path(inner, element.tag(), i);
        list(element.item(i), inner, values);
      }
      continue;
    }
    if (path.empty() && is_pixel_data_path(interchange::bulk_data_path({}, element.tag()))) continue;
    const ValueKind kind = traits(element.vr()).kind;
    if (kind == ValueKind::text) continue;
    const interchange::Carried carried = interchange::carried(element, options, path);
    if (carried.how == interchange::Carried::How::by_reference)
      values.push_back(value_of(data_set, element, interchange::bulk_data_path(path, element.tag())));
  }
}

}  // namespace

bool is_pixel_data_path(std::string_view path) {
  return path == "7fe00010" || path == "7fe00008" || path == "7fe00009";
}

Result<BulkValue> find_bulk_value(const DataSet& data_set, std::string_view path) {
  DataSet holder = data_set;
  for (std::string_view rest = path;;) {
    const std::size_t slash = rest.find('/');
    const auto tag = parse_tag(rest.substr(0, slash));
    const auto element = tag ? holder.find(*tag) : std::nullopt;
    if (!element) return nothing_there();
    if (slash == std::string_view::npos) {
      if (element->is_sequence()) return nothing_there();
      return value_of(holder, *element, std::string(path));
    }
    rest.remove_prefix(slash + 1);
    std::size_t index = 0;
    const auto [end, status] = std::from_chars(rest.data(), rest.data() + rest.size(), index);
    const auto used = static_cast<std::size_t>(end - rest.data());
    if (status != std::errc{} || !element->is_sequence() || index >= element->item_count() || used >= rest.size() ||
        rest[used] != '/') {
      return nothing_there();
    }
    rest.remove_prefix(used + 1);
    holder = element->item(index);
  }
}

std::vector<BulkValue> list_bulk_values(const DataSet& data_set) {
  std::vector<BulkValue> values;
  list(data_set, {}, values);
  return values;
}

}  // namespace archive::http_api
