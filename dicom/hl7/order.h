// Orders and scheduled procedures as worklist items: IHE Radiology Technical Framework 2, RAD-4, and 2x appendix B.
#pragma once

#include <expected>
#include <string>
#include <vector>

#include "dicom/core/data_set.h"
#include "dicom/hl7/acknowledgement.h"
#include "dicom/hl7/message.h"

namespace dicom::hl7 {

/// What is to be done with one procedure step of an order.
enum class OrderAction : std::uint8_t {
  schedule,     ///< new or changed (ORC-1 NW, XO, ...): the item replaces the one with its keys
  cancel,       ///< CA, OC: it is not to be done
  discontinue,  ///< DC, OD: what has begun is to end
  hold,         ///< HD
  release,      ///< RL
  start,        ///< SC with ORC-5 IP: somebody else says that it has begun
  complete,     ///< SC with ORC-5 CM
};

/// One scheduled procedure step.
struct ScheduledStep {
  OrderAction action = OrderAction::schedule;
  /// A worklist item in UTF-8 with one item of Scheduled Procedure Step Sequence: PS3.4 table K.6-1. Without Study
  /// Instance UID, Scheduled Procedure Step ID and so on where the message has none: whoever keeps it gives it some.
  DataSet item;
};

/// Whether this is an order: ORM^O01, OMG^O19, OMI^O23.
bool is_order(const Message& message);

/// The steps of an order, in the message's sequence. If it cannot be taken, why: the answer to be sent.
std::expected<std::vector<ScheduledStep>, Outcome> read_order(const Message& message);

}  // namespace dicom::hl7
