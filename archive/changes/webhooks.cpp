#include "archive/changes/webhooks.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <limits>
#include <utility>

#include "archive/changes/change_json.h"
#include "dicom/http/client.h"
#include "dicom/io/tls.h"

namespace archive {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
namespace http = dicom::http;

namespace {

constexpr std::chrono::milliseconds poll_pause{500};
constexpr std::chrono::milliseconds first_retry{1000};
constexpr std::chrono::milliseconds longest_retry{300'000};
constexpr std::size_t page_size = 200;

// Cursors are of one feed: after a rebuild numbers begin anew.
std::string fact_name(const Webhook& hook) {
  return "webhook " + hook.url;
}

bool is_wanted(const Webhook& hook, const Change& change) {
  return hook.kinds.empty() || std::ranges::find(hook.kinds, to_string(change.kind)) != hook.kinds.end();
}

}  // namespace

Webhooks::Webhooks(const std::vector<Webhook>& hooks, index::Index& index, Log& log, Metrics& metrics)
    : index_(index), log_(log), metrics_(metrics) {
  for (const Webhook& hook : hooks)
    threads_.emplace_back([this, hook](const std::stop_token& stop) { run(stop, hook); });
}

Webhooks::~Webhooks() {
  for (std::jthread& thread : threads_) thread.request_stop();
}

void Webhooks::run(const std::stop_token& stop, const Webhook& hook) {
  std::chrono::milliseconds pause = poll_pause;
  std::chrono::milliseconds retry = first_retry;
  while (!stop.stop_requested()) {
    const auto delivered = deliver(hook);
    metrics_
        .counter("isocenter_webhook_pages_total", "Pages of the change feed that webhooks were to take",
                 {{"outcome", delivered ? "delivered" : "failed"}})
        .add(delivered && !*delivered ? 0 : 1);
    if (delivered) {
      retry = first_retry;
      pause = *delivered ? std::chrono::milliseconds(0) : poll_pause;
    } else {
      log_.warning("webhook failed", {{"url", hook.url}, {"what", delivered.error().to_string()}});
      pause = retry;
      retry = std::min(2 * retry, longest_retry);
    }
    std::unique_lock lock(mutex_);
    wakes_.wait_for(lock, stop, pause, [] { return false; });
  }
}

// True if there may be more.
Result<bool> Webhooks::deliver(const Webhook& hook) {
  const std::string feed = DICOM_TRY(index_.feed_name());
  const std::uint64_t after = DICOM_TRY(cursor(hook, feed));
  auto changes = DICOM_TRY(index_.changes(after, page_size));
  if (changes.empty()) return false;
  const std::uint64_t last = changes.back().number;
  std::erase_if(changes, [&hook](const Change& change) { return !is_wanted(hook, change); });
  if (!changes.empty()) DICOM_TRY(post(hook, to_json(feed, last, changes)));
  DICOM_TRY(index_.note_fact(fact_name(hook), feed + ' ' + std::to_string(last)));
  return true;
}

Result<std::uint64_t> Webhooks::cursor(const Webhook& hook, const std::string& feed) {
  const std::string known = DICOM_TRY(index_.fact(fact_name(hook)));
  const std::size_t space = known.find(' ');
  if (space != std::string::npos && known.substr(0, space) == feed) {
    std::uint64_t number = 0;
    std::from_chars(known.data() + space + 1, known.data() + known.size(), number);
    return number;
  }
  // New: from now on. Of a feed that began anew: from its beginning, so that nothing is missed.
  std::uint64_t now = 0;
  if (known.empty()) now = DICOM_TRY(index_.last_change());
  DICOM_TRY(index_.note_fact(fact_name(hook), feed + ' ' + std::to_string(now)));
  return now;
}

Result<void> Webhooks::post(const Webhook& hook, std::string body) {
  const http::Url url = DICOM_TRY(http::parse_url(hook.url));
  http::ClientOptions options;
  options.attempts = 1;
  options.bearer_token = hook.token;
  if (url.secure) {
    options.secure = [](dicom::io::Socket socket, const std::string& host, dicom::io::Deadline deadline) {
      return [&]() -> Result<dicom::io::Socket> {
        const auto context = DICOM_TRY(dicom::io::TLSContext::for_client({}));
        return context->connect(std::move(socket), host, deadline);
      }();
    };
  }
  http::Client client(url, std::move(options));
  http::ClientRequest request;
  request.method = "POST";
  request.target = url.target;
  request.headers.add("Content-Type", "application/json");
  request.body = std::move(body);
  const auto response = DICOM_TRY(client.send(request));
  if (!response.is_success()) return http::response_error(response);
  return {};
}

}  // namespace archive
