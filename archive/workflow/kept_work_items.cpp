#include "archive/workflow/kept_work_items.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "archive/workflow/record_body.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive::workflow {

using dicom::DataSet;
using dicom::Result;
using dicom::Sequence;
using dicom::net::scp::KeptUPS;
using dicom::net::scp::NamedUPS;
using dicom::net::scp::UPSGlobalSubscription;
using dicom::net::scp::UPSMessage;
using dicom::net::scp::UPSSubscription;
namespace tags = dicom::tags;

namespace {

// The body of a step's record: its Transaction UID, a line "LOCK receiver" for each subscription, an empty line, the
// attributes.
constexpr std::string_view item_kind = "work item";
// The body of a global subscription's record, whose key is the receiver: a line "LOCK", and the keys of a filter.
constexpr std::string_view global_kind = "work item subscription";
// What came of a step: the key is the series, a backslash and the step's UID.
constexpr std::string_view output_kind = "work item output";

constexpr std::array<std::string_view, 2> open_states{"SCHEDULED", "IN PROGRESS"};
constexpr std::array<std::string_view, 2> ended_states{"COMPLETED", "CANCELED"};
constexpr std::uint64_t page_size = 500;

char letter_of(UPSSubscription subscription) {
  switch (subscription) {
    case UPSSubscription::with_lock: return 'L';
    case UPSSubscription::without_lock: return 'U';
    case UPSSubscription::refused: break;
  }
  return 'R';
}

UPSSubscription subscription_of(char letter) {
  return letter == 'L'   ? UPSSubscription::with_lock
         : letter == 'U' ? UPSSubscription::without_lock
                         : UPSSubscription::refused;
}

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

Result<KeptUPS> step_of(std::string_view body) {
  KeptUPS step;
  step.transaction_uid = take_line(body);
  for (std::string_view line = take_line(body); line.size() > 2; line = take_line(body)) {
    step.subscriptions[std::string(line.substr(2))] = subscription_of(line[0]);
  }
  step.attributes = DICOM_TRY(from_body(body));
  return step;
}

Result<index::Record> record_of(const NamedUPS& named) {
  const KeptUPS& step = named.step;
  std::string body = step.transaction_uid + "\n";
  for (const auto& [receiver, subscription] : step.subscriptions)
    body += std::string{letter_of(subscription), ' '} + receiver + "\n";
  body += "\n" + DICOM_TRY(to_body(step.attributes));
  return index::Record{.kind = std::string(item_kind),
                       .key = named.uid,
                       .state = step.attributes.text_or_empty(tags::ProcedureStepState),
                       .changed = now_in_milliseconds(),
                       .body = std::move(body)};
}

std::vector<std::string> output_keys(const std::string& uid, const DataSet& step) {
  std::vector<std::string> keys;
  for (const DataSet& performed : step.value_or<Sequence>(tags::UnifiedProcedureStepPerformedProcedureSequence, {})) {
    for (const DataSet& output : performed.value_or<Sequence>(tags::OutputInformationSequence, {}))
      keys.push_back(output.text_or_empty(tags::SeriesInstanceUID) + "\\" + uid);
  }
  return keys;
}

Result<UPSGlobalSubscription> global_of(const index::Record& record) {
  std::string_view body = record.body;
  UPSGlobalSubscription subscription{.receiver = record.key, .deletion_lock = take_line(body) == "L"};
  if (!body.empty()) subscription.keys = DICOM_TRY(from_body(body));
  return subscription;
}

}  // namespace

Result<void> KeptWorkItems::restore(dicom::net::scp::UnifiedProcedureSteps& to) const {
  std::string last;
  for (;;) {
    const auto page = DICOM_TRY(records_.after(item_kind, open_states, last, page_size));
    if (page.empty()) break;
    for (const index::Record& record : page) to.restore(record.key, DICOM_TRY(step_of(record.body)));
    last = page.back().key;
  }
  for (const index::Record& record : DICOM_TRY(records_.all(global_kind))) {
    const UPSGlobalSubscription subscription = DICOM_TRY(global_of(record));
    DICOM_TRY(to.restore_global(subscription));
  }
  return {};
}

// For those who have an address and no event channel.
std::vector<Letter> KeptWorkItems::take_letters(std::vector<UPSMessage>& events) const {
  std::vector<Letter> letters;
  if (ways_.letters == nullptr) return letters;
  std::erase_if(events, [&](UPSMessage& message) {
    if (!ways_.has_address(message.receiver)) return false;
    letters.push_back({.peer = std::move(message.receiver), .content = std::move(message.event)});
    return true;
  });
  return letters;
}

Result<void> KeptWorkItems::keep(const std::vector<NamedUPS>& steps, std::vector<UPSMessage>& events) {
  // The steps are locked: events are numbered in the order of the changes that they tell of.
  EventOutbox::Batch batch = ways_.outbox->take(events);
  const std::vector<Letter> letters = take_letters(events);
  std::vector<index::Record> records = EventOutbox::records_of(batch);
  if (!letters.empty()) std::ranges::move(DICOM_TRY(ways_.letters->records_of(letters)), std::back_inserter(records));
  for (const NamedUPS& named : steps) {
    records.push_back(DICOM_TRY(record_of(named)));
    for (std::string& key : output_keys(named.uid, named.step.attributes))
      records.push_back({.kind = std::string(output_kind), .key = std::move(key)});
  }
  DICOM_TRY(records_.put(records));
  ways_.outbox->post(std::move(batch));
  for (const Letter& letter : letters) ways_.letters->post(letter.peer);
  return {};
}

Result<void> KeptWorkItems::forget(const std::string& uid) {
  std::vector<index::RecordName> gone{{std::string(item_kind), uid}};
  if (const auto step = DICOM_TRY(recall(uid))) {
    for (std::string& key : output_keys(uid, step->attributes))
      gone.push_back({std::string(output_kind), std::move(key)});
  }
  return records_.write({}, gone);
}

Result<std::optional<KeptUPS>> KeptWorkItems::recall(const std::string& uid) {
  const auto record = DICOM_TRY(records_.find(item_kind, uid));
  if (!record) return std::nullopt;
  return DICOM_TRY(step_of(record->body));
}

Result<std::vector<NamedUPS>> KeptWorkItems::ended_after(const std::string& uid, std::size_t limit) {
  std::vector<NamedUPS> ended;
  for (const index::Record& record : DICOM_TRY(records_.after(item_kind, ended_states, uid, limit)))
    ended.push_back({record.key, DICOM_TRY(step_of(record.body))});
  return ended;
}

Result<void> KeptWorkItems::keep_globals(const std::vector<UPSGlobalSubscription>& subscriptions) {
  for (const index::Record& record : DICOM_TRY(records_.all(global_kind))) {
    const bool stays =
        std::ranges::any_of(subscriptions, [&](const auto& each) { return each.receiver == record.key; });
    if (!stays) DICOM_TRY(records_.remove(global_kind, record.key));
  }
  for (const UPSGlobalSubscription& subscription : subscriptions) {
    const std::string keys = subscription.keys ? DICOM_TRY(to_body(*subscription.keys)) : std::string();
    DICOM_TRY(records_.put({.kind = std::string(global_kind),
                            .key = subscription.receiver,
                            .state = {},
                            .changed = now_in_milliseconds(),
                            .body = std::string(subscription.deletion_lock ? "L" : "U") + "\n" + keys}));
  }
  return {};
}

Result<bool> is_output(index::Records& records, const std::string& series_uid) {
  return !DICOM_TRY(records.beginning(output_kind, series_uid + "\\", 1)).empty();
}

}  // namespace archive::workflow
