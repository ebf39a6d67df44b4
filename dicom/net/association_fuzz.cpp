// A whole server association on any bytes: upper layer, DIMSE and services. Bytes come through a socket pair, all at
// once, and then nothing more: so each input ends by itself.
#include <sys/socket.h>

#include "dicom/base/check.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scp/dispatcher.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/test_archive.h"
#include "dicom/net/ul/pdu_encoder.h"

namespace {

using namespace dicom;
using namespace dicom::net;
using namespace std::chrono_literals;

constexpr std::size_t largest_input = 64 * 1024;  // fits into the socket's buffer

AAssociateRQ good_request() {
  const std::vector<std::string> syntaxes{std::string(uids::ImplicitVRLittleEndian)};
  AAssociateRQ request;
  request.called_ae_title = "ARCHIVE";
  request.calling_ae_title = "FUZZER";
  std::uint8_t id = 1;
  for (const std::string_view uid :
       {uids::Verification, uids::CTImageStorage, uids::StudyRootQueryRetrieveInformationModelFind,
        uids::StudyRootQueryRetrieveInformationModelGet, uids::StudyRootQueryRetrieveInformationModelMove}) {
    request.presentation_contexts.push_back({id, std::string(uid), syntaxes});
    id = static_cast<std::uint8_t>(id + 2);
  }
  request.user_information.maximum_length = 4096;
  request.user_information.asynchronous_operations_window = {4, 4};
  request.user_information.role_selections = {{std::string(uids::CTImageStorage), true, true}};
  return request;
}

// Reads the input as values: context, control header, length, bytes. So that mutations change messages, not only
// headers.
ByteVector as_p_data(Bytes input) {
  ByteVector to;
  while (input.size() >= 3) {
    const auto context = std::to_integer<std::uint8_t>(input[0]);
    const auto control = std::to_integer<std::uint8_t>(input[1]);
    const std::size_t length = std::min<std::size_t>(std::to_integer<std::uint8_t>(input[2]), input.size() - 3);
    const PresentationDataValue value{context, (control & 1) != 0, (control & 2) != 0, input.subspan(3, length)};
    append(to, Bytes(encode(PDataTF{{value}})));
    input = input.subspan(3 + length);
  }
  return to;
}

ByteVector to_send(Bytes input) {
  const auto mode = std::to_integer<std::uint8_t>(input[0]);
  ByteVector bytes;
  if ((mode & 1) != 0) bytes = encode(good_request());
  append(bytes, (mode & 2) != 0 ? Bytes(as_p_data(input.subspan(1))) : input.subspan(1));
  if ((mode & 4) != 0) append(bytes, Bytes(encode(AReleaseRQ{})));
  return bytes;
}

AcceptorPolicy make_fuzzed_policy() {
  scp::Services offered;
  offered.storage = offered.find = offered.get = offered.move = true;
  return scp::make_policy(offered, {});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0 || size > largest_input) return 0;
  static const AcceptorPolicy policy = make_fuzzed_policy();
  int ends[2];
  DICOM_CHECK(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0);
  io::Socket ours{io::FileDescriptor(ends[0])};
  const io::Socket peer{io::FileDescriptor(ends[1])};
  const ByteVector bytes = to_send(std::as_bytes(std::span(data, size)));
  for (std::size_t sent = 0; sent < bytes.size();) {
    const auto count = ::send(ends[1], bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count <= 0) break;
    sent += static_cast<std::size_t>(count);
  }
  ::shutdown(ends[1], SHUT_WR);

  MemoryArchive archive;
  archive.match_count = 2;
  Timeouts timeouts;
  timeouts.artim = timeouts.reply = timeouts.idle = timeouts.connect = 20ms;
  auto association = Association::accept(
      std::move(ours), policy.maximum_length, [](const AAssociateRQ& request) { return negotiate(request, policy); },
      timeouts);
  if (!association) return 0;
  scp::Handlers handlers;
  handlers.store = &archive;
  handlers.find = &archive;
  handlers.retrieve = &archive;
  scu::Requestor requestor;
  requestor.timeouts = timeouts;
  static_cast<void>(scp::serve(*association, handlers, requestor));
  return 0;
}
