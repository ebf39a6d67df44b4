// The functions of Avahi's client library, loaded when they are first needed. For this module alone.
#pragma once

#include <avahi-client/client.h>
#include <avahi-client/lookup.h>
#include <avahi-client/publish.h>
#include <avahi-common/address.h>
#include <avahi-common/alternative.h>
#include <avahi-common/error.h>
#include <avahi-common/malloc.h>
#include <avahi-common/simple-watch.h>
#include <avahi-common/strlst.h>
#include <avahi-common/thread-watch.h>

#include "dicom/base/result.h"

namespace dicom::discovery {

/// One member a function of the library, of the same name without "avahi_".
struct Avahi {
  /// Errors: unsupported (not installed).
  static Result<const Avahi*> load();
  [[nodiscard]] Error error(const char* what, int number) const;

#define ISOCENTER_AVAHI(name) decltype(&::avahi_##name) name = nullptr
  ISOCENTER_AVAHI(client_new);
  ISOCENTER_AVAHI(client_free);
  ISOCENTER_AVAHI(client_errno);
  ISOCENTER_AVAHI(service_browser_new);
  ISOCENTER_AVAHI(service_resolver_new);
  ISOCENTER_AVAHI(service_resolver_free);
  ISOCENTER_AVAHI(entry_group_new);
  ISOCENTER_AVAHI(entry_group_add_service_strlst);
  ISOCENTER_AVAHI(entry_group_commit);
  ISOCENTER_AVAHI(entry_group_reset);
  ISOCENTER_AVAHI(simple_poll_new);
  ISOCENTER_AVAHI(simple_poll_free);
  ISOCENTER_AVAHI(simple_poll_get);
  ISOCENTER_AVAHI(simple_poll_iterate);
  ISOCENTER_AVAHI(threaded_poll_new);
  ISOCENTER_AVAHI(threaded_poll_free);
  ISOCENTER_AVAHI(threaded_poll_get);
  ISOCENTER_AVAHI(threaded_poll_start);
  ISOCENTER_AVAHI(threaded_poll_stop);
  ISOCENTER_AVAHI(string_list_add);
  ISOCENTER_AVAHI(string_list_free);
  ISOCENTER_AVAHI(address_snprint);
  ISOCENTER_AVAHI(strerror);
  ISOCENTER_AVAHI(free);
  ISOCENTER_AVAHI(alternative_service_name);
#undef ISOCENTER_AVAHI
};

}  // namespace dicom::discovery
