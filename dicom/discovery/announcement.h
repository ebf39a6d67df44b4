// Tells the network of services of ours.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/discovery/service.h"

namespace dicom::discovery {

/// Announces services, from start() to destruction, on a thread of Avahi's. A name that is taken already gets a number
/// behind it ("ISOCENTER #2"); the property AET stays what it is. When avahi-daemon goes and comes back, they are
/// announced again.
class Announcement {
 public:
  /// `say` hears of names that were changed, and of failures, from Avahi's thread. Errors: unsupported (no Avahi, or
  /// its daemon does not run: the message says which), io.
  static Result<std::unique_ptr<Announcement>> start(std::vector<Service> services,
                                                     std::function<void(const std::string&)> say = {});
  ~Announcement();
  Announcement(const Announcement&) = delete;
  Announcement& operator=(const Announcement&) = delete;

 private:
  class Implementation;
  explicit Announcement(std::unique_ptr<Implementation> implementation);
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace dicom::discovery
