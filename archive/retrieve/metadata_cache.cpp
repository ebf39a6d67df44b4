#include "archive/retrieve/metadata_cache.h"

#include <algorithm>
#include <limits>
#include <thread>
#include <utility>

#include "archive/ingest/description.h"
#include "archive/retrieve/manifest.h"
#include "dicom/encoding/transfer_syntax.h"
#include "dicom/json/json.h"

namespace archive::retrieve {

using dicom::Bytes;
using dicom::Result;
using dicom::SharedBytes;
using Metadata = std::shared_ptr<const SeriesMetadata>;

namespace {

// Below, reading the headers costs no more.
constexpr std::size_t worth_folding = 16;
constexpr std::string_view uri_prefix = "\"BulkDataURI\":\"";

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

// Manifests have URIs without a base.
std::string with_base(std::string_view json, std::string_view base, std::string_view uri_start) {
  std::string text;
  text.reserve(json.size() + 64 * base.size());
  while (true) {
    const std::size_t at = json.find(uri_start);
    text += json.substr(0, at);
    if (at == std::string_view::npos) return text;
    ((text += uri_start.substr(0, uri_prefix.size())) += base) += uri_start.substr(uri_prefix.size());
    json.remove_prefix(at + uri_start.size());
  }
}

// Below so many instances a thread would cost more than it does.
std::size_t threads_for(std::size_t instances) {
  constexpr std::size_t worth_a_thread = 250;
  const std::size_t cores = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 4);
  return std::clamp<std::size_t>(instances / worth_a_thread, 1, cores);
}

// Of one text, both with its brackets and without.
void set_json(SeriesMetadata& metadata, std::string array) {
  auto owner = std::make_shared<const std::string>(std::move(array));
  const Bytes bytes = dicom::as_bytes(*owner);
  metadata.array = SharedBytes(bytes, std::move(owner));
  metadata.json = metadata.array.slice(1, bytes.size() - 2);
}

std::string series_key(std::string_view study_uid, std::string_view series_uid, std::string_view base) {
  return std::string(study_uid) + '\\' + std::string(series_uid) + '\\' + std::string(base);
}

}  // namespace

// Instance by instance, as a manifest's lengths are without a base.
Result<Metadata> MetadataCache::from_manifest(std::vector<StoredInstance>& instances, std::int64_t version,
                                              std::string_view base) {
  const auto bytes = packs_.read_aside(ingest::series_of(instances[0]), manifest_name);
  if (!bytes) return Metadata();
  auto manifest = decode_manifest(bytes->bytes(), DICOM_TRY(index_.feed_name()), version);
  if (!manifest || manifest->lengths.size() != instances.size()) return Metadata();
  auto metadata = std::make_shared<SeriesMetadata>();
  metadata->parts.reserve(instances.size());
  std::string array = "[";
  const std::string_view folded = dicom::as_text(manifest->json);
  array.reserve(folded.size() + 2 + 2 * base.size() * instances.size());
  std::size_t at = 0;
  for (std::size_t i = 0; i < instances.size(); ++i) {
    const std::string_view object = folded.substr(at, manifest->lengths[i]);
    at += object.size() + 1;
    if (i > 0) array += ',';
    const std::size_t start = array.size();
    if (base.empty())
      array += object;
    else
      array += with_base(object, base, std::string(uri_prefix) + "instances/" + instances[i].sop_instance_uid + '/');
    metadata->parts.push_back({std::move(instances[i]), start - 1, array.size() - start});
  }
  set_json(*metadata, std::move(array += ']'));
  return Metadata(std::move(metadata));
}

Result<bool> MetadataCache::fold(std::string_view study_uid, std::string_view series_uid) {
  const auto version = DICOM_TRY(index_.series_version(study_uid, series_uid));
  if (!version) return false;
  const storage::SeriesName name{std::string(study_uid), std::string(series_uid)};
  const std::string feed = DICOM_TRY(index_.feed_name());
  const auto known = packs_.read_aside(name, manifest_name);
  if (known && decode_manifest(known->bytes(), feed, *version)) return false;
  const Metadata metadata = DICOM_TRY(make(study_uid, series_uid, *version, {}));
  if (metadata->parts.size() < worth_folding) {
    // One of when there were more, which may tell of what was removed or corrected.
    if (known) DICOM_TRY(packs_.remove_aside(name, manifest_name));
    return false;
  }
  Manifest manifest{feed, *version, metadata->json.bytes(), {}};
  for (const SeriesMetadata::Part& part : metadata->parts) {
    if (part.length > std::numeric_limits<std::uint32_t>::max()) return false;
    manifest.lengths.push_back(static_cast<std::uint32_t>(part.length));
  }
  DICOM_TRY(packs_.write_aside(name, manifest_name, encode(manifest)));
  return true;
}

Result<Metadata> MetadataCache::get(std::string_view study_uid, std::string_view series_uid,
                                    std::string_view bulk_data_base) {
  // The version is read before the instances: what is added meanwhile makes it another one for the next reader.
  const auto version = DICOM_TRY(index_.series_version(study_uid, series_uid));
  if (!version) return Metadata(std::make_shared<SeriesMetadata>());
  const std::string key = series_key(study_uid, series_uid, bulk_data_base);
  {
    const std::lock_guard lock(mutex_);
    if (const auto known = known_.find(key); known != known_.end() && known->second.version == *version) {
      recent_.splice(recent_.begin(), recent_, known->second.recent);
      return known->second.metadata;
    }
  }
  Metadata metadata = DICOM_TRY(make(study_uid, series_uid, *version, bulk_data_base));
  remember(key, *version, metadata);
  return metadata;
}

Result<Metadata> MetadataCache::make(std::string_view study_uid, std::string_view series_uid, std::int64_t version,
                                     std::string_view bulk_data_base) {
  auto metadata = std::make_shared<SeriesMetadata>();
  auto instances =
      DICOM_TRY(index_.instances({.study_uids = {std::string(study_uid)}, .series_uids = {std::string(series_uid)}}));
  if (instances.size() >= worth_folding) {
    if (auto folded = DICOM_TRY(from_manifest(instances, version, bulk_data_base))) return folded;
  }
  const acts::Steps steps = instances.empty() ? acts::Steps() : DICOM_TRY(content_.steps_for(instances[0]));
  std::vector<Pieces> pieces(threads_for(instances.size()));
  const std::size_t share = (instances.size() + pieces.size() - 1) / pieces.size();
  pieces[0].json = "[";
  const auto make_pieces = [&](std::size_t number) {
    const std::size_t first = std::min(number * share, instances.size());
    const auto of_it = std::span(instances).subspan(first, std::min(share, instances.size() - first));
    pieces[number].expected = number == 0 ? instances.size() : of_it.size();  // the others are appended to the first
    pieces[number].made = append_all(of_it, steps, bulk_data_base, pieces[number]);
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < pieces.size(); ++i) others.emplace_back([&make_pieces, i] { make_pieces(i); });
    make_pieces(0);
  }
  std::string array = std::move(pieces[0].json);
  metadata->parts.reserve(instances.size());
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    DICOM_TRY(std::move(pieces[i].made));
    if (i > 0 && !pieces[i].parts.empty()) array += ',';
    const std::size_t start = i == 0 ? 0 : array.size();
    if (i > 0) array += pieces[i].json;
    for (SeriesMetadata::Part& part : pieces[i].parts) {
      part.offset += start - 1;  // behind the bracket
      metadata->parts.push_back(std::move(part));
    }
  }
  set_json(*metadata, std::move(array += ']'));
  return Metadata(std::move(metadata));
}

// As a thread of its own, or the one of several that make a large series' metadata together.
Result<void> MetadataCache::append_all(std::span<StoredInstance> instances, const acts::Steps& steps,
                                       std::string_view bulk_data_base, Pieces& pieces) {
  pieces.parts.reserve(instances.size());
  for (StoredInstance& stored : instances) {
    const SharedBytes file = DICOM_TRY(content_.stored_file(stored));
    const dicom::DataSet header = DICOM_TRY(content_.header(file, stored, steps));
    if (!pieces.parts.empty()) pieces.json += ',';
    const std::size_t start = pieces.json.size();
    append_instance(pieces.json, header, file, stored, bulk_data_base);
    pieces.parts.push_back({std::move(stored), start, pieces.json.size() - start});
    // The others of a series are about as long as its first.
    if (pieces.parts.size() == 1) pieces.json.reserve((pieces.json.size() + 256) * pieces.expected);
  }
  return {};
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
