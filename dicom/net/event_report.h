// What N-EVENT-REPORT carries: PS3.7 10.1.1.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "dicom/core/data_set.h"
#include "dicom/net/dimse/message.h"

namespace dicom::net {

/// Something that happened to an instance, as its SCP tells it.
struct EventReport {
  std::string abstract_syntax;  ///< of the presentation context that it goes through
  std::string sop_class_uid;    ///< of the instance; empty: the abstract syntax
  std::string sop_instance_uid;
  std::uint16_t event_type_id = 0;
  DataSet information;
};

/// Takes an event; what it returns is the response's status.
using OnEvent = std::function<ResponseStatus(const EventReport&)>;

}  // namespace dicom::net
