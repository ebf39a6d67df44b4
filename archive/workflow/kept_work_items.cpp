#include "archive/workflow/kept_work_items.h"

#include <algorithm>
#include <utility>

#include "archive/workflow/record_body.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive::workflow {

using dicom::DataSet;
using dicom::Result;
using dicom::net::scp::KeptUPS;
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

Result<UPSGlobalSubscription> global_of(const index::Record& record) {
  std::string_view body = record.body;
  UPSGlobalSubscription subscription{.receiver = record.key, .deletion_lock = take_line(body) == "L"};
  if (!body.empty()) subscription.keys = DICOM_TRY(from_body(body));
  return subscription;
}

}  // namespace

Result<void> KeptWorkItems::restore(dicom::net::scp::UnifiedProcedureSteps& to) const {
  for (const index::Record& record : DICOM_TRY(records_.all(item_kind))) {
    to.restore(record.key, DICOM_TRY(step_of(record.body)));
  }
  for (const index::Record& record : DICOM_TRY(records_.all(global_kind))) {
    const UPSGlobalSubscription subscription = DICOM_TRY(global_of(record));
    DICOM_TRY(to.restore_global(subscription));
  }
  return {};
}

Result<void> KeptWorkItems::keep(const std::string& uid, const KeptUPS& step, std::vector<UPSMessage>& events) {
  std::string body = step.transaction_uid + "\n";
  for (const auto& [receiver, subscription] : step.subscriptions)
    body += std::string{letter_of(subscription), ' '} + receiver + "\n";
  body += "\n" + DICOM_TRY(to_body(step.attributes));
  // The steps are locked: events are numbered in the order of the changes that they tell of.
  EventOutbox::Batch batch = outbox_.take(events);
  std::vector<index::Record> records = EventOutbox::records_of(batch);
  records.push_back({.kind = std::string(item_kind),
                     .key = uid,
                     .state = step.attributes.text_or_empty(tags::ProcedureStepState),
                     .changed = now_in_milliseconds(),
                     .body = std::move(body)});
  DICOM_TRY(records_.put(records));
  outbox_.post(std::move(batch));
  return {};
}

Result<void> KeptWorkItems::forget(const std::string& uid) {
  return records_.remove(item_kind, uid);
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

}  // namespace archive::workflow
