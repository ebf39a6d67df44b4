#include "cli/new_uids.h"

#include <openssl/evp.h>

#include <array>
#include <random>
#include <sstream>
#include <vector>

#include "dicom/core/uid.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/io/mapped_file.h"

namespace dicom::cli {
namespace {

using Digest = std::array<unsigned char, 32>;

Digest sha256(const std::string& text) {
  Digest digest{};
  EVP_Digest(text.data(), text.size(), digest.data(), nullptr, EVP_sha256(), nullptr);
  return digest;
}

// 128 bits as a decimal number behind 2.25.: PS3.5 B.2.
std::string uid_of(const Digest& digest) {
  std::array<unsigned char, 16> uuid{};
  std::copy_n(digest.begin(), uuid.size(), uuid.begin());
  uuid[6] = static_cast<unsigned char>((uuid[6] & 0x0f) | 0x80);  // RFC 9562, version 8: made by rules of one's own
  uuid[8] = static_cast<unsigned char>((uuid[8] & 0x3f) | 0x80);
  std::string digits;
  for (bool more = true; more;) {
    unsigned remainder = 0;
    more = false;
    for (unsigned char& byte : uuid) {
      const unsigned value = remainder << 8 | byte;
      byte = static_cast<unsigned char>(value / 10);
      remainder = value % 10;
      more = more || byte != 0;
    }
    digits.insert(digits.begin(), static_cast<char>('0' + remainder));
  }
  return "2.25." + digits;
}

std::string random_seed() {
  std::random_device device;
  std::string seed;
  for (int i = 0; i < 8; ++i) seed += std::to_string(device()) + ".";
  return seed;
}

// Values of UI that are in `set`, replaced, here and in all items; how many elements that were.
std::size_t replace_in(DataSet& level, const std::set<std::string, std::less<>>& set,
                       const std::function<std::string(const std::string&)>& new_uid) {
  std::size_t count = 0;
  std::vector<Tag> tags;
  for (const DataElement element : level) {
    if (element.vr() == VR::UI || element.is_sequence()) tags.push_back(element.tag());
  }
  for (const Tag tag : tags) {
    const DataElement element = *level.find(tag);
    if (element.is_sequence()) {
      Sequence items = level.value_or<Sequence>(tag, {});
      std::size_t inner = 0;
      for (DataSet& item : items) inner += replace_in(item, set, new_uid);
      if (inner > 0) level.set_sequence(tag, items);
      count += inner;
      continue;
    }
    bool changed = false;
    std::string values;
    for (const std::string& uid : element.texts().value_or(std::vector<std::string>{})) {
      const bool ours = set.contains(uid);
      changed = changed || ours;
      values += (values.empty() ? "" : "\\") + (ours ? new_uid(uid) : uid);
    }
    if (!changed) continue;
    level.set_text(tag, VR::UI, values);
    ++count;
  }
  return count;
}

}  // namespace

NewUIDs::NewUIDs(const std::optional<std::string>& seed) : seed_(seed.value_or(random_seed())) {}

Result<void> NewUIDs::load(const std::filesystem::path& map) {
  std::error_code failure;
  if (!std::filesystem::exists(map, failure)) return {};
  std::istringstream lines{std::string(as_text(DICOM_TRY(io::map_file(map)).bytes()))};
  std::string line;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    std::istringstream words(line);
    std::string old;
    std::string fresh;
    if (!(words >> old)) continue;
    if (!(words >> fresh) || !is_valid_uid(fresh)) {
      return Error{ErrorCode::invalid_data,
                   map.string() + ": line " + std::to_string(number) + ": OLD NEW was expected",
                   {},
                   {}};
    }
    pairs_[old] = fresh;
  }
  return {};
}

Result<void> NewUIDs::save(const std::filesystem::path& map) const {
  const std::scoped_lock lock(mutex_);
  std::string text;
  for (const auto& [old, fresh] : pairs_) text.append(old).append(" ").append(fresh).append("\n");
  const std::array parts{as_bytes(text)};
  return io::replace_file(map, parts);
}

void NewUIDs::add(const DataSet& data_set) {
  for (const Tag tag : {tags::StudyInstanceUID.tag, tags::SeriesInstanceUID.tag, tags::SOPInstanceUID.tag,
                        tags::FrameOfReferenceUID.tag}) {
    std::string uid = data_set.text_or_empty(tag);
    // Registered ones, e.g. of a brain atlas, mean the same everywhere.
    if (!uid.empty() && find_uid(uid) == nullptr) set_.insert(std::move(uid));
  }
}

std::size_t NewUIDs::replace(DataSet& data_set) {
  return replace_in(data_set, set_, [this](const std::string& old) { return new_uid(old); });
}

std::string NewUIDs::new_uid(const std::string& old) {
  const std::scoped_lock lock(mutex_);
  std::string& fresh = pairs_[old];
  if (fresh.empty()) fresh = uid_of(sha256(seed_ + "\n" + old));
  return fresh;
}

}  // namespace dicom::cli
