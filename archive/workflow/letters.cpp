#include "archive/workflow/letters.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

#include "archive/workflow/record_body.h"
#include "dicom/net/dimse/status.h"
#include "dicom/net/scu/normalized.h"

namespace archive::workflow {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
namespace net = dicom::net;

namespace {

// The key is "peer\number": AE titles have no backslash, so a peer's letters stand together, in their order. The body
// is a line each of kind, abstract syntax, SOP class, instance, event type; then the data set.
constexpr std::string_view letter_kind = "letter";
constexpr std::size_t number_length = 20;
constexpr std::uint64_t page_size = 50;

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

template <class Number>
Number number_in(std::string_view text) {
  Number number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::string padded(std::uint64_t number) {
  const std::string digits = std::to_string(number);
  return std::string(number_length - digits.size(), '0') + digits;
}

Result<Letter> letter_of(const index::Record& record) {
  std::string_view body = record.body;
  Letter letter{.peer = record.key.substr(0, record.key.find('\\')), .content = {}};
  letter.kind = static_cast<Letter::Kind>(number_in<int>(take_line(body)));
  letter.content.abstract_syntax = take_line(body);
  letter.content.sop_class_uid = take_line(body);
  letter.content.sop_instance_uid = take_line(body);
  letter.content.event_type_id = number_in<std::uint16_t>(take_line(body));
  letter.content.information = DICOM_TRY(from_body(body));
  return letter;
}

Result<net::ResponseStatus> send(net::Association& association, const Letter& letter) {
  const net::EventReport& content = letter.content;
  const net::scu::Subject subject{content.abstract_syntax, content.sop_instance_uid, content.sop_class_uid};
  switch (letter.kind) {
    case Letter::Kind::create: return DICOM_TRY(net::scu::n_create(association, subject, content.information)).status;
    case Letter::Kind::set: return DICOM_TRY(net::scu::n_set(association, subject, content.information)).status;
    case Letter::Kind::event: break;
  }
  return net::scu::report_event(association, content);
}

// What was created already when we died was created by us.
bool is_refused(const Letter& letter, const net::ResponseStatus& status) {
  if (letter.kind == Letter::Kind::create && status.code == net::status::duplicate_sop_instance) return false;
  return net::status_class(status.code) == net::StatusClass::failure;
}

std::vector<net::scu::Proposal> proposals_for(std::span<const Letter> letters) {
  std::vector<net::scu::Proposal> proposals;
  std::set<std::pair<std::string, bool>> known;
  for (const Letter& letter : letters) {
    const bool as_scp = letter.kind == Letter::Kind::event;
    if (known.emplace(letter.content.abstract_syntax, as_scp).second)
      proposals.push_back({letter.content.abstract_syntax, net::scu::native_transfer_syntaxes(), as_scp});
  }
  return proposals;
}

}  // namespace

// Numbers go on after a restart, though the letters that had the last ones may be gone.
Letters::Letters(index::Records& records, Options options)
    : records_(records),
      options_(std::move(options)),
      last_number_(static_cast<std::uint64_t>(now_in_milliseconds()) * 1'000) {}

Letters::~Letters() {
  for (const auto& [peer, queue] : queues_) queue->thread.request_stop();
}

Result<std::unique_ptr<Letters>> Letters::open(index::Records& records, Options options) {
  std::unique_ptr<Letters> letters(new Letters(records, std::move(options)));
  std::set<std::string> peers;
  std::string last;
  for (;;) {
    const auto page = DICOM_TRY(records.after(letter_kind, {}, last, page_size));
    if (page.empty()) break;
    for (const index::Record& record : page) {
      const std::size_t end = record.key.find('\\');
      peers.insert(record.key.substr(0, end));
      letters->last_number_ =
          std::max(letters->last_number_, number_in<std::uint64_t>(std::string_view(record.key).substr(end + 1)));
    }
    last = page.back().key;
  }
  for (const std::string& peer : peers) letters->post(peer);
  return letters;
}

Result<std::vector<index::Record>> Letters::records_of(std::span<const Letter> letters) {
  std::vector<index::Record> records;
  for (const Letter& letter : letters) {
    const net::EventReport& content = letter.content;
    std::string body = std::to_string(static_cast<int>(letter.kind)) + "\n" + content.abstract_syntax + "\n" +
                       content.sop_class_uid + "\n" + content.sop_instance_uid + "\n" +
                       std::to_string(content.event_type_id) + "\n";
    body += DICOM_TRY(to_body(content.information));
    const std::lock_guard lock(mutex_);
    records.push_back({.kind = std::string(letter_kind),
                       .key = letter.peer + "\\" + padded(++last_number_),
                       .changed = now_in_milliseconds(),
                       .body = std::move(body)});
  }
  return records;
}

void Letters::post(const std::string& peer) {
  const std::lock_guard lock(mutex_);
  std::unique_ptr<Queue>& queue = queues_[peer];
  if (queue) {
    queue->waits = true;
    queue->arrived.notify_one();
    return;
  }
  queue = std::make_unique<Queue>();
  queue->thread = std::jthread([this, peer, &each = *queue](const std::stop_token& stop) { run(peer, each, stop); });
}

Result<std::size_t> Letters::size() const {
  return DICOM_TRY(records_.all(letter_kind)).size();
}

void Letters::fail(const Letter& letter, const std::string& reason) const {
  if (options_.on_failed) options_.on_failed(letter, reason);
}

void Letters::run(const std::string& peer, Queue& queue, const std::stop_token& stop) {
  std::chrono::milliseconds pause = options_.pause;
  std::unique_lock lock(mutex_);
  while (queue.arrived.wait(lock, stop, [&] { return queue.waits; }) && !stop.stop_requested()) {
    queue.waits = false;
    lock.unlock();
    const auto more = deliver(peer, stop);
    lock.lock();
    if (more) {
      pause = options_.pause;
      queue.waits = queue.waits || *more;
      continue;
    }
    // New letters do not make the peer come back sooner.
    queue.waits = true;
    queue.arrived.wait_for(lock, stop, pause, [] { return false; });
    pause = std::min(2 * pause, options_.longest_pause);
  }
}

// The next few. False: there are none. Error: the peer cannot be reached now.
Result<bool> Letters::deliver(const std::string& peer, const std::stop_token& stop) {
  const auto page = DICOM_TRY(records_.beginning(letter_kind, peer + "\\", page_size));
  if (page.empty()) return false;
  std::vector<Letter> letters;
  for (const index::Record& record : page) letters.push_back(DICOM_TRY(letter_of(record)));
  std::vector<index::RecordName> gone;
  const std::int64_t oldest = now_in_milliseconds() - options_.given_up_after.count();
  while (gone.size() < page.size() && page[gone.size()].changed < oldest) {
    fail(letters[gone.size()], "it was given up");
    gone.push_back({page[gone.size()].kind, page[gone.size()].key});
  }
  std::optional<Error> problem;
  const auto call = options_.call_of(peer);
  if (!call) problem = call.error();
  const std::span<const Letter> left = std::span(letters).subspan(gone.size());
  if (!problem && !left.empty()) {
    auto association = net::scu::connect(call->address, call->requestor, proposals_for(left));
    if (!association) problem = association.error();
    for (std::size_t i = 0; !problem && i < left.size() && !stop.stop_requested(); ++i) {
      const auto status = send(*association, left[i]);
      if (!status && status.error().code != ErrorCode::unsupported) {
        problem = status.error();
        break;
      }
      if (!status)
        fail(left[i], status.error().to_string());
      else if (is_refused(left[i], *status))
        fail(left[i], "the peer answered " + net::describe(net::CommandField::N_EVENT_REPORT_RSP, *status));
      gone.push_back({page[gone.size()].kind, page[gone.size()].key});
    }
    if (!problem) static_cast<void>(association->release());
  }
  if (!gone.empty()) DICOM_TRY(records_.write({}, gone));
  if (problem) return *std::move(problem);
  return true;
}

}  // namespace archive::workflow
