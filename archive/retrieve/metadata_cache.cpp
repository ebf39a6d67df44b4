#include "archive/retrieve/metadata_cache.h"

#include <algorithm>
#include <utility>

#include "dicom/encoding/transfer_syntax.h"
#include "dicom/json/json.h"

namespace archive::retrieve {

using dicom::Bytes;
using dicom::Result;
using dicom::SharedBytes;
using Metadata = std::shared_ptr<const SeriesMetadata>;

namespace {

// `"7FE00010":{"vr":"OW","BulkDataURI":"..."}`, from the header of the Pixel Data element itself.
std::string pixel_data_reference(const SharedBytes& file, const StoredInstance& stored, const std::string& base) {
  const dicom::TransferSyntax syntax = dicom::assume_transfer_syntax(stored.transfer_syntax_uid);
  std::string last_digits = "10";
  std::string vr = "OW";
  if (stored.pixel_data_offset && file.size() - *stored.pixel_data_offset >= 8) {
    const std::byte* header = file.bytes().data() + *stored.pixel_data_offset;
    const auto element =
        dicom::load<std::uint16_t>(header + 2, syntax.big_endian ? std::endian::big : std::endian::little);
    if (element == 0x0008 || element == 0x0009) last_digits = element == 0x0008 ? "08" : "09";
    if (syntax.explicit_vr) vr = dicom::as_text(Bytes(header + 4, 2));
    if (!dicom::parse_vr(vr[0], vr[1])) vr = "OW";
  }
  return "\"7FE000" + last_digits + "\":{\"vr\":\"" + vr + "\",\"BulkDataURI\":\"" + base + "7fe000" + last_digits +
         "\"}";
}

void append_instance(std::string& json, const dicom::DataSet& header, const SharedBytes& file,
                     const StoredInstance& stored, std::string_view bulk_data_base) {
  const std::string base = std::string(bulk_data_base) + "instances/" + stored.sop_instance_uid + "/bulkdata/";
  dicom::JsonOptions options;
  options.decimals = dicom::JsonOptions::Decimals::numbers;  // many viewers expect no strings
  options.bulk_data_uri = [&base](const dicom::DataElement&, std::string_view path) {
    return base + std::string(path);
  };
  dicom::append_json(json, header, options);
  if (stored.number_of_frames == 0) return;
  json.pop_back();  // the closing brace
  if (json.back() != '{') json += ',';
  json += pixel_data_reference(file, stored, base) + '}';
}

}  // namespace

Result<Metadata> MetadataCache::get(std::string_view study_uid, std::string_view series_uid,
                                    std::string_view bulk_data_base) {
  // The version is read before the instances: what is added meanwhile makes it another one for the next reader.
  const auto version = DICOM_TRY(index_.series_version(study_uid, series_uid));
  if (!version) return Metadata(std::make_shared<SeriesMetadata>());
  const std::string key = std::string(study_uid) + '\\' + std::string(series_uid) + '\\' + std::string(bulk_data_base);
  {
    const std::lock_guard lock(mutex_);
    if (const auto known = known_.find(key); known != known_.end() && known->second.version == *version) {
      recent_.splice(recent_.begin(), recent_, known->second.recent);
      return known->second.metadata;
    }
  }
  Metadata metadata = DICOM_TRY(make(study_uid, series_uid, bulk_data_base));
  remember(key, *version, metadata);
  return metadata;
}

Result<Metadata> MetadataCache::make(std::string_view study_uid, std::string_view series_uid,
                                     std::string_view bulk_data_base) {
  auto metadata = std::make_shared<SeriesMetadata>();
  const auto instances =
      DICOM_TRY(index_.instances({.study_uids = {std::string(study_uid)}, .series_uids = {std::string(series_uid)}}));
  const acts::Steps steps = instances.empty() ? acts::Steps() : DICOM_TRY(content_.steps_for(instances[0]));
  auto json = std::make_shared<std::string>();
  metadata->parts.reserve(instances.size());
  for (const StoredInstance& stored : instances) {
    const SharedBytes file = DICOM_TRY(content_.stored_file(stored));
    const dicom::DataSet header = DICOM_TRY(content_.header(file, stored, steps));
    if (!json->empty()) *json += ',';
    const std::size_t start = json->size();
    append_instance(*json, header, file, stored, bulk_data_base);
    metadata->parts.push_back({stored, start, json->size() - start});
    // The others of a series are about as long as its first.
    if (metadata->parts.size() == 1) json->reserve((json->size() + 256) * instances.size());
  }
  const Bytes bytes = dicom::as_bytes(*json);
  metadata->json = SharedBytes(bytes, std::move(json));
  return Metadata(std::move(metadata));
}

void MetadataCache::forget(std::unordered_map<std::string, Known>::iterator known) {
  size_ -= known->second.metadata->json.size();
  recent_.erase(known->second.recent);
  known_.erase(known);
}

void MetadataCache::remember(const std::string& key, std::int64_t version, Metadata metadata) {
  const std::lock_guard lock(mutex_);
  if (const auto known = known_.find(key); known != known_.end()) forget(known);
  if (metadata->json.size() > capacity_) return;
  size_ += metadata->json.size();
  recent_.push_front(key);
  known_.emplace(key, Known{version, std::move(metadata), recent_.begin()});
  while (size_ > capacity_) forget(known_.find(recent_.back()));
}

}  // namespace archive::retrieve
