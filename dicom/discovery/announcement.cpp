#include "dicom/discovery/announcement.h"

#include "dicom/discovery/avahi.h"

namespace dicom::discovery {

// After start() everything happens on Avahi's thread, until that is stopped.
class Announcement::Implementation {
 public:
  Implementation(const Avahi& avahi, std::vector<Service> services, std::function<void(const std::string&)> say)
      : avahi_(avahi), services_(std::move(services)), say_(std::move(say)) {}
  ~Implementation() {
    if (poll_ == nullptr) return;
    avahi_.threaded_poll_stop(poll_);
    if (client_ != nullptr) avahi_.client_free(client_);
    avahi_.threaded_poll_free(poll_);
  }
  Implementation(const Implementation&) = delete;
  Implementation& operator=(const Implementation&) = delete;

  Result<void> start() {
    poll_ = avahi_.threaded_poll_new();
    if (poll_ == nullptr) return Error{ErrorCode::io, "Avahi: no memory"};
    DICOM_TRY(connect(AvahiClientFlags{}));
    if (avahi_.threaded_poll_start(poll_) < 0) return Error{ErrorCode::io, "Avahi: no thread"};
    return {};
  }

 private:
  Result<void> connect(AvahiClientFlags flags) {
    int failure = 0;
    group_ = nullptr;
    client_ = avahi_.client_new(avahi_.threaded_poll_get(poll_), flags, &Implementation::on_client, this, &failure);
    if (client_ == nullptr) return avahi_.error("Avahi", failure);
    return {};
  }

  // The first time it is called from within client_new.
  static void on_client(AvahiClient* client, AvahiClientState state, void* self) {
    auto& announcement = *static_cast<Implementation*>(self);
    announcement.client_ = client;
    if (state == AVAHI_CLIENT_S_RUNNING) announcement.publish();
    if ((state == AVAHI_CLIENT_S_COLLISION || state == AVAHI_CLIENT_S_REGISTERING) && announcement.group_ != nullptr) {
      announcement.avahi_.entry_group_reset(announcement.group_);
    }
    if (state == AVAHI_CLIENT_FAILURE) announcement.reconnect();
  }

  // avahi-daemon has gone: another client waits for it.
  void reconnect() {
    const bool daemon_has_gone = avahi_.client_errno(client_) == AVAHI_ERR_DISCONNECTED;
    if (!daemon_has_gone) return tell(avahi_.error("Avahi", avahi_.client_errno(client_)).message);
    avahi_.client_free(client_);
    client_ = nullptr;
    if (auto connected = connect(AVAHI_CLIENT_NO_FAIL); !connected) tell(connected.error().message);
  }

  static void on_group(AvahiEntryGroup* group, AvahiEntryGroupState state, void* self) {
    auto& announcement = *static_cast<Implementation*>(self);
    announcement.group_ = group;
    if (state != AVAHI_ENTRY_GROUP_COLLISION) return;
    announcement.rename_all();
    announcement.publish();
  }

  void publish() {
    if (group_ == nullptr) group_ = avahi_.entry_group_new(client_, &Implementation::on_group, this);
    if (group_ == nullptr) return tell(avahi_.error("announcing", avahi_.client_errno(client_)).message);
    for (int attempt = 0; attempt < 20; ++attempt) {
      avahi_.entry_group_reset(group_);
      const int failure = add_all();
      if (failure == 0) return;
      if (failure != AVAHI_ERR_COLLISION) return tell(avahi_.error("announcing", failure).message);
      rename_all();
    }
  }

  int add_all() {
    for (const Service& service : services_) {
      AvahiStringList* text = nullptr;
      for (const auto& [key, value] : service.properties) {
        text = avahi_.string_list_add(text, (key + '=' + value).c_str());
      }
      const int failure = avahi_.entry_group_add_service_strlst(
          group_, AVAHI_IF_UNSPEC, AVAHI_PROTO_UNSPEC, AvahiPublishFlags{}, service.name.c_str(), service.type.c_str(),
          nullptr, nullptr, service.port, text);
      avahi_.string_list_free(text);
      if (failure < 0) return failure;
    }
    return avahi_.entry_group_commit(group_);
  }

  void rename_all() {
    for (Service& service : services_) {
      char* other = avahi_.alternative_service_name(service.name.c_str());
      tell("the name " + service.name + " is taken in this network: announced as " + other);
      service.name = other;
      avahi_.free(other);
    }
  }

  void tell(const std::string& what) const {
    if (say_) say_(what);
  }

  const Avahi& avahi_;
  std::vector<Service> services_;
  std::function<void(const std::string&)> say_;
  AvahiThreadedPoll* poll_ = nullptr;
  AvahiClient* client_ = nullptr;
  AvahiEntryGroup* group_ = nullptr;
};

Announcement::Announcement(std::unique_ptr<Implementation> implementation)
    : implementation_(std::move(implementation)) {}
Announcement::~Announcement() = default;

Result<std::unique_ptr<Announcement>> Announcement::start(std::vector<Service> services,
                                                          std::function<void(const std::string&)> say) {
  const Avahi* avahi = DICOM_TRY(Avahi::load());
  auto implementation = std::make_unique<Implementation>(*avahi, std::move(services), std::move(say));
  DICOM_TRY(implementation->start());
  return std::unique_ptr<Announcement>(new Announcement(std::move(implementation)));
}

}  // namespace dicom::discovery
