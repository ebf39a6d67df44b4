#include "dicom/discovery/avahi.h"

#include <dlfcn.h>

#include <string>

namespace dicom::discovery {
namespace {

// Never unloaded: its threads may outlive whoever has loaded it.
class Libraries {
 public:
  Libraries()
      : common_(::dlopen("libavahi-common.so.3", RTLD_NOW | RTLD_LOCAL)),
        client_(::dlopen("libavahi-client.so.3", RTLD_NOW | RTLD_LOCAL)) {}
  [[nodiscard]] bool are_there() const { return common_ != nullptr && client_ != nullptr; }

  template <class Function>
  bool find(Function& to, const char* name) const {
    void* symbol = ::dlsym(client_, name);
    if (symbol == nullptr) symbol = ::dlsym(common_, name);
    to = reinterpret_cast<Function>(symbol);
    return symbol != nullptr;
  }

 private:
  void* common_;
  void* client_;
};

Result<Avahi> load_all() {
  const Libraries libraries;
  if (!libraries.are_there()) {
    return Error{ErrorCode::unsupported, "Avahi is not installed (Debian: libavahi-client3, avahi-daemon)"};
  }
  Avahi avahi;
  bool complete = true;
#define ISOCENTER_AVAHI(name) complete = libraries.find(avahi.name, "avahi_" #name) && complete;
  ISOCENTER_AVAHI_FUNCTIONS(ISOCENTER_AVAHI)
#undef ISOCENTER_AVAHI
  if (!complete) return Error{ErrorCode::unsupported, "the installed Avahi lacks functions that are needed"};
  return avahi;
}

}  // namespace

Result<const Avahi*> Avahi::load() {
  static const Result<Avahi> loaded = load_all();
  if (!loaded) return loaded.error();
  return &*loaded;
}

Error Avahi::error(const char* what, int number) const {
  if (number == AVAHI_ERR_NO_DAEMON || number == AVAHI_ERR_DBUS_ERROR) {
    return {ErrorCode::unsupported, "avahi-daemon does not run here: nothing can be found or announced by DNS-SD"};
  }
  return {ErrorCode::io, std::string(what) + ": " + strerror(number)};
}

}  // namespace dicom::discovery
