#include "archive/http_api/ready_texts.h"

#include <algorithm>

#include "archive/http_api/compression.h"
#include "archive/http_api/responses.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

// More would be looked through in a line.
constexpr std::size_t most_entries = 256;

SharedBytes joined(const std::vector<ReadyTexts::Source>& sources) {
  if (sources.size() == 1) return sources[0]->array;
  std::string json = "[";
  for (const auto& source : sources) {
    if (json.size() > 1) json += ',';
    json += as_text(source->json.bytes());
  }
  return shared_text(std::move(json += ']'));
}

bool same_objects(const std::vector<std::weak_ptr<const SeriesMetadata>>& known,
                  const std::vector<ReadyTexts::Source>& sources) {
  return std::ranges::equal(known, sources, [](const auto& one, const auto& other) {
    return !one.owner_before(other) && !other.owner_before(one);
  });
}

}  // namespace

std::shared_ptr<const ReadyTexts::Entry> ReadyTexts::find(const std::vector<Source>& sources, std::string_view coding) {
  const std::lock_guard lock(mutex_);
  const auto at = std::ranges::find_if(
      entries_, [&](const auto& entry) { return entry->coding == coding && same_objects(entry->sources, sources); });
  if (at == entries_.end()) return nullptr;
  entries_.splice(entries_.begin(), entries_, at);
  return entries_.front();
}

void ReadyTexts::remember(const std::shared_ptr<const Entry>& entry) {
  if (entry->body.size() > capacity_) return;
  const std::lock_guard lock(mutex_);
  entries_.push_front(entry);
  size_ += entry->body.size();
  while (size_ > capacity_ || entries_.size() > most_entries) {
    size_ -= entries_.back()->body.size();
    entries_.pop_back();
  }
}

Response ReadyTexts::answer(const Request& request, const std::string& media_type, const std::vector<Source>& sources) {
  const std::string coding(preferred_coding(request));
  std::shared_ptr<const Entry> entry = find(sources, coding);
  if (entry == nullptr) {
    Entry made{{sources.begin(), sources.end()}, coding, {}, joined(sources)};
    // Weak: the codings of one text share it (RFC 9110 8.8.1).
    made.etag = "W/" + etag_of(made.body.bytes());
    // Kept, so it may cost a little more to make it smaller.
    if (!coding.empty()) made.body = SharedBytes(compressed_with(coding, made.body.bytes()));
    entry = std::make_shared<const Entry>(std::move(made));
    remember(entry);
  }
  if (auto same = not_modified(request, entry->etag)) return *std::move(same);
  Response response;
  response.headers.add("Content-Type", media_type);
  response.headers.add("Vary", "Accept, Accept-Encoding");
  response.headers.add("ETag", entry->etag);
  if (!coding.empty()) response.headers.add("Content-Encoding", coding);
  response.body = entry->body;
  return response;
}

}  // namespace archive::http_api
