#include "dicom/discovery/browse.h"

#include <array>
#include <memory>
#include <string>
#include <tuple>

#include "dicom/discovery/avahi.h"

namespace dicom::discovery {
namespace {

// One search: its callbacks run in iterate(), on the same thread.
class Search {
 public:
  explicit Search(const Avahi& avahi) : avahi_(avahi) {}

  Result<std::vector<Service>> run(std::span<const std::string_view> types, std::chrono::milliseconds at_most) {
    const auto end = std::chrono::steady_clock::now() + at_most;
    const std::unique_ptr<AvahiSimplePoll, decltype(avahi_.simple_poll_free)> poll(avahi_.simple_poll_new(),
                                                                                   avahi_.simple_poll_free);
    int failure = 0;
    const std::unique_ptr<AvahiClient, decltype(avahi_.client_free)> client(
        avahi_.client_new(avahi_.simple_poll_get(poll.get()), AvahiClientFlags{}, &Search::on_client, this, &failure),
        avahi_.client_free);
    if (!client) return avahi_.error("Avahi", failure);
    client_ = client.get();
    for (const std::string_view type : types) {
      const bool begun =
          avahi_.service_browser_new(client.get(), AVAHI_IF_UNSPEC, AVAHI_PROTO_UNSPEC, std::string(type).c_str(),
                                     nullptr, AvahiLookupFlags{}, &Search::on_service, this) != nullptr;
      if (!begun) return avahi_.error("searching", avahi_.client_errno(client.get()));
      ++open_;
    }
    while (open_ > 0 && !failed_) {
      const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
      if (left.count() <= 0 || avahi_.simple_poll_iterate(poll.get(), static_cast<int>(left.count())) != 0) break;
    }
    if (failed_) return avahi_.error("Avahi", avahi_.client_errno(client.get()));
    return take();
  }

 private:
  static void on_client(AvahiClient*, AvahiClientState state, void* search) {
    if (state == AVAHI_CLIENT_FAILURE) static_cast<Search*>(search)->failed_ = true;
  }

  static void on_service(AvahiServiceBrowser*, AvahiIfIndex interface, AvahiProtocol protocol, AvahiBrowserEvent event,
                         const char* name, const char* type, const char* domain, AvahiLookupResultFlags,
                         void* user_data) {
    auto& search = *static_cast<Search*>(user_data);
    if (event == AVAHI_BROWSER_ALL_FOR_NOW || event == AVAHI_BROWSER_FAILURE) --search.open_;
    if (event != AVAHI_BROWSER_NEW) return;
    const bool begun =
        search.avahi_.service_resolver_new(search.client_, interface, protocol, name, type, domain, AVAHI_PROTO_UNSPEC,
                                           AvahiLookupFlags{}, &Search::on_resolved, user_data) != nullptr;
    if (begun) ++search.open_;
  }

  static void on_resolved(AvahiServiceResolver* resolver, AvahiIfIndex, AvahiProtocol, AvahiResolverEvent event,
                          const char* name, const char* type, const char*, const char* host,
                          const AvahiAddress* address, std::uint16_t port, AvahiStringList* text,
                          AvahiLookupResultFlags, void* user_data) {
    auto& search = *static_cast<Search*>(user_data);
    --search.open_;
    if (event == AVAHI_RESOLVER_FOUND) search.add({name, type, host, {}, port, properties_of(text)}, address);
    search.avahi_.service_resolver_free(resolver);
  }

  static std::map<std::string, std::string, std::less<>> properties_of(const AvahiStringList* list) {
    std::map<std::string, std::string, std::less<>> properties;
    for (; list != nullptr; list = list->next) {
      const std::string entry(reinterpret_cast<const char*>(list->text), list->size);
      const std::size_t equals = entry.find('=');
      properties.emplace(entry.substr(0, equals), equals == std::string::npos ? "" : entry.substr(equals + 1));
    }
    return properties;
  }

  // A host is heard over every interface and protocol: IPv4 goes before.
  void add(Service service, const AvahiAddress* address) {
    std::array<char, AVAHI_ADDRESS_STR_MAX> text{};
    service.address = avahi_.address_snprint(text.data(), text.size(), address);
    Service& known = found_.try_emplace(std::tuple(service.type, service.name), service).first->second;
    if (known.address.find(':') != std::string::npos && address->proto == AVAHI_PROTO_INET) known = service;
  }

  std::vector<Service> take() {
    std::vector<Service> services;
    for (auto& [key, service] : found_) services.push_back(std::move(service));
    return services;
  }

  const Avahi& avahi_;
  AvahiClient* client_ = nullptr;
  int open_ = 0;  // browsers that have more to say, and names that are looked up
  bool failed_ = false;
  std::map<std::tuple<std::string, std::string>, Service> found_;
};

}  // namespace

Result<std::vector<Service>> browse(std::span<const std::string_view> types, std::chrono::milliseconds at_most) {
  const Avahi* avahi = DICOM_TRY(Avahi::load());
  return Search(*avahi).run(types, at_most);
}

}  // namespace dicom::discovery
