// Sends files to a system (C-STORE).
//   send AE@host:port FILE...
#include <cstdio>
#include <set>
#include <vector>

#include "dicom/net/dimse/status.h"
#include "dicom/net/scu/store.h"

namespace {

namespace net = dicom::net;

dicom::Result<void> send(const char* address, const std::vector<const char*>& paths) {
  const net::PeerAddress peer = DICOM_TRY(net::parse_peer_address(address));
  std::vector<net::scu::Instance> instances;
  std::set<net::scu::InstanceKind> kinds;  // SOP classes and transfer syntaxes: what must be negotiated
  for (const char* path : paths) {
    instances.push_back(DICOM_TRY(net::scu::open_instance(path)));
    kinds.insert(instances.back().reference.kind);
  }

  net::scu::Requestor requestor;
  requestor.ae_title = "EXAMPLE";
  // One association, unless there are more kinds than presentation contexts.
  for (const net::scu::StorePlan& plan : net::scu::plan_store(kinds, false)) {
    auto association = DICOM_TRY(net::scu::connect(peer, requestor, plan.proposals));
    for (const net::scu::Instance& instance : instances) {
      if (!plan.kinds.contains(instance.reference.kind)) continue;
      const net::ResponseStatus status = DICOM_TRY(net::scu::store(association, instance));
      std::printf("%s  %s\n", instance.reference.sop_instance_uid.c_str(),
                  net::describe(net::CommandField::C_STORE_RSP, status).c_str());
    }
    DICOM_TRY(association.release());
  }
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const auto sent = send(argv[1], {argv + 2, argv + argc});
  if (!sent) {
    std::fprintf(stderr, "%s\n", sent.error().to_string().c_str());
    return 1;
  }
}
