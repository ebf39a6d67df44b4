#include "archive/workflow/event_outbox.h"

#include <algorithm>
#include <charconv>

#include "archive/workflow/record_body.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/json/json.h"

namespace archive::workflow {

using dicom::DataSet;
using dicom::Result;
using dicom::net::scp::UPSMessage;
namespace tags = dicom::tags;

namespace {

// The body of an event's record is its text.
constexpr std::string_view event_kind = "work item event";
constexpr std::string_view receiver_kind = "work item receiver";
constexpr std::size_t number_length = 20;

// No AE title has a backslash (PS3.5 6.2), so a receiver's events stand together, in their order.
std::string key_of(const std::string& receiver, std::uint64_t number) {
  const std::string digits = std::to_string(number);
  return receiver + "\\" + std::string(number_length - digits.size(), '0') + digits;
}

std::uint64_t number_of(std::string_view key) {
  std::uint64_t number = 0;
  const std::string_view digits = key.substr(key.find('\\') + 1);
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

}  // namespace

std::uint16_t message_id_of(std::uint64_t number) {
  return static_cast<std::uint16_t>(number % 0xffff + 1);
}

std::string event_text(const dicom::net::EventReport& event, std::uint64_t number) {
  constexpr std::uint16_t n_event_report_rq = 0x0100;  // PS3.7 table 10.3-1
  constexpr std::uint16_t has_data_set = 0;
  DataSet text = event.information;
  text.set(tags::AffectedSOPClassUID, event.sop_class_uid);
  text.set(tags::CommandField, n_event_report_rq);
  text.set(tags::MessageID, message_id_of(number));
  text.set(tags::CommandDataSetType, has_data_set);
  text.set(tags::AffectedSOPInstanceUID, event.sop_instance_uid);
  text.set(tags::EventTypeID, event.event_type_id);
  return dicom::to_json(text);
}

EventOutbox::EventOutbox(index::Records& records, Options options)
    : records_(records),
      options_(std::move(options)),
      // Numbers go on after a restart, though those that were heard are no longer there.
      last_number_(static_cast<std::uint64_t>(now_in_milliseconds())) {}

EventOutbox::~EventOutbox() = default;

Result<std::unique_ptr<EventOutbox>> EventOutbox::open(index::Records& records, Options options) {
  std::unique_ptr<EventOutbox> outbox(new EventOutbox(records, std::move(options)));
  DICOM_TRY(outbox->restore());
  outbox->forgetter_ = std::jthread([&outbox = *outbox](const std::stop_token& stop) { outbox.forget(stop); });
  return outbox;
}

Result<void> EventOutbox::restore() {
  for (const index::Record& record : DICOM_TRY(records_.all(receiver_kind))) enrolled_.insert(record.key);
  for (index::Record& record : DICOM_TRY(records_.all(event_kind))) {
    const std::string receiver = record.key.substr(0, record.key.find('\\'));
    const std::uint64_t number = number_of(record.key);
    last_number_ = std::max(last_number_, number);
    queues_[receiver].events.push_back({receiver, number, std::move(record.body)});
  }
  return {};
}

Result<void> EventOutbox::enroll(const std::string& receiver) {
  {
    const std::lock_guard lock(mutex_);
    if (enrolled_.contains(receiver)) return {};
  }
  DICOM_TRY(records_.put({.kind = std::string(receiver_kind), .key = receiver, .changed = now_in_milliseconds()}));
  const std::lock_guard lock(mutex_);
  enrolled_.insert(receiver);
  return {};
}

bool EventOutbox::serves(const std::string& receiver) const {
  const std::lock_guard lock(mutex_);
  return serves_locked(receiver);
}

bool EventOutbox::serves_locked(const std::string& receiver) const {
  const auto queue = queues_.find(receiver);
  if (queue != queues_.end() && !queue->second.channels.empty()) return true;
  return enrolled_.contains(receiver) && !(options_.has_address && options_.has_address(receiver));
}

EventOutbox::Batch EventOutbox::take(std::vector<UPSMessage>& messages) {
  Batch batch;
  const std::lock_guard lock(mutex_);
  std::erase_if(messages, [&](const UPSMessage& message) {
    if (!serves_locked(message.receiver)) return false;
    const std::uint64_t number = ++last_number_;
    batch.push_back({message.receiver, number, event_text(message.event, number)});
    return true;
  });
  return batch;
}

std::vector<index::Record> EventOutbox::records_of(const Batch& batch) {
  std::vector<index::Record> records;
  for (const Event& event : batch) {
    records.push_back({.kind = std::string(event_kind),
                       .key = key_of(event.receiver, event.number),
                       .changed = now_in_milliseconds(),
                       .body = event.text});
  }
  return records;
}

void EventOutbox::post(Batch batch) {
  std::map<std::string, std::uint64_t> lost;
  {
    const std::lock_guard lock(mutex_);
    std::set<Queue*> touched;
    for (Event& event : batch) {
      Queue& queue = queues_[event.receiver];
      touched.insert(&queue);
      if (queue.events.size() >= options_.most_waiting) {
        ++lost[event.receiver];
        queue.removed = queue.events.front().number;
        queue.events.pop_front();
      }
      queue.events.push_back(std::move(event));
    }
    for (Queue* const queue : touched) pump(*queue);
    changed_.notify_one();
  }
  if (!options_.on_lost) return;
  for (const auto& [receiver, events] : lost) options_.on_lost(receiver, events);
}

void EventOutbox::open_channel(const std::string& receiver, std::shared_ptr<EventChannel> channel) {
  const std::lock_guard lock(mutex_);
  Queue& queue = queues_[receiver];
  queue.channels.push_back({.way = std::move(channel)});
  pump(queue);
}

void EventOutbox::acknowledged(const std::string& receiver, const EventChannel& channel, std::uint64_t number) {
  const std::lock_guard lock(mutex_);
  heard(queues_[receiver], channel, number);
}

void EventOutbox::answered(const std::string& receiver, const EventChannel& channel, std::uint16_t message_id) {
  const std::lock_guard lock(mutex_);
  Queue& queue = queues_[receiver];
  const auto listener = std::ranges::find(queue.channels, &channel, [](const Channel& each) { return each.way.get(); });
  if (listener == queue.channels.end()) return;
  for (const Event& event : queue.events) {
    const bool is_under_way = event.number > listener->heard && event.number <= listener->sent;
    if (is_under_way && message_id_of(event.number) == message_id) return heard(queue, channel, event.number);
  }
}

// With mutex_ held.
void EventOutbox::heard(Queue& queue, const EventChannel& channel, std::uint64_t number) {
  for (Channel& each : queue.channels) {
    // Who acknowledges what was never sent is not believed.
    if (each.way.get() == &channel) each.heard = std::max(each.heard, std::min(number, each.sent));
    queue.heard = std::max(queue.heard, each.heard);
  }
  settle(queue);
  pump(queue);
}

void EventOutbox::close_channel(const std::string& receiver, const EventChannel& channel) {
  const std::lock_guard lock(mutex_);
  Queue& queue = queues_[receiver];
  std::erase_if(queue.channels, [&](const Channel& each) { return each.way.get() == &channel; });
  settle(queue);
}

std::size_t EventOutbox::size() const {
  const std::lock_guard lock(mutex_);
  std::size_t size = 0;
  for (const auto& [receiver, queue] : queues_) size += queue.events.size();
  return size;
}

// Sends what each channel may have of what it has not had.
void EventOutbox::pump(Queue& queue) const {
  for (Channel& channel : queue.channels) {
    const auto first = std::ranges::upper_bound(queue.events, channel.sent, {}, &Event::number);
    const auto under_way = static_cast<std::size_t>(
        first - std::ranges::upper_bound(queue.events.begin(), first, channel.heard, {}, &Event::number));
    std::size_t may = options_.window - std::min(options_.window, under_way);
    bool any = false;
    for (auto event = first; event != queue.events.end() && may > 0; ++event, --may) {
      if (!channel.way->send(event->text)) break;
      channel.sent = event->number;
      any = true;
    }
    if (any) channel.way->ask(channel.sent);
  }
}

// Takes out what has been heard. With mutex_ held.
void EventOutbox::settle(Queue& queue) {
  std::uint64_t through = queue.heard;
  for (const Channel& channel : queue.channels) through = std::min(through, channel.heard);
  while (!queue.events.empty() && queue.events.front().number <= through) {
    queue.removed = queue.events.front().number;
    queue.events.pop_front();
  }
  if (queue.removed > queue.forgotten) changed_.notify_one();
}

// What is not yet forgotten when the process dies goes out once more.
void EventOutbox::forget(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  const auto is_behind = [](const auto& entry) { return entry.second.removed > entry.second.forgotten; };
  while (changed_.wait(lock, stop, [&] { return std::ranges::any_of(queues_, is_behind); })) {
    const auto behind = std::ranges::find_if(queues_, is_behind);
    const std::string receiver = behind->first;
    const std::uint64_t through = behind->second.removed;
    lock.unlock();
    const auto removed = records_.remove_range(event_kind, key_of(receiver, 0), key_of(receiver, through));
    lock.lock();
    if (removed)
      queues_[receiver].forgotten = through;
    else
      changed_.wait_for(lock, stop, std::chrono::seconds(1), [] { return false; });
  }
}

}  // namespace archive::workflow
