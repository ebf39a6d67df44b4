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

/// What we call, without "avahi_".
#define ISOCENTER_AVAHI_FUNCTIONS(each)                                                                               \
  each(client_new) each(client_free) each(client_errno) each(service_browser_new) each(service_resolver_new)          \
      each(service_resolver_free) each(entry_group_new) each(entry_group_add_service_strlst) each(entry_group_commit) \
          each(entry_group_reset) each(simple_poll_new) each(simple_poll_free) each(simple_poll_get)                  \
              each(simple_poll_iterate) each(threaded_poll_new) each(threaded_poll_free) each(threaded_poll_get)      \
                  each(threaded_poll_start) each(threaded_poll_stop) each(string_list_add) each(string_list_free)     \
                      each(address_snprint) each(strerror) each(free) each(alternative_service_name)

/// One member a function of the library, of the same name without "avahi_".
struct Avahi {
  /// Errors: unsupported (not installed).
  static Result<const Avahi*> load();
  [[nodiscard]] Error error(const char* what, int number) const;

#define ISOCENTER_AVAHI(name) decltype(&::avahi_##name) name = nullptr;
  ISOCENTER_AVAHI_FUNCTIONS(ISOCENTER_AVAHI)
#undef ISOCENTER_AVAHI
};

}  // namespace dicom::discovery
