#include "dicom/hl7/mllp_connection.h"

#include <array>

namespace dicom::hl7 {

Result<MLLPClient> MLLPClient::connect(const std::string& host, std::uint16_t port, io::Deadline deadline,
                                       const std::shared_ptr<io::TLSContext>& tls) {
  io::Socket socket = DICOM_TRY(io::Socket::connect(host, port, deadline));
  if (tls) socket = DICOM_TRY(tls->connect(std::move(socket), host, deadline));
  return MLLPClient(std::move(socket));
}

Result<Message> MLLPClient::send(const Message& message, io::Deadline deadline) {
  const std::string answer = DICOM_TRY(exchange(message.to_bytes(), deadline));
  Diagnostics diagnostics;
  return Message::parse(as_bytes(answer), diagnostics);
}

Result<std::string> MLLPClient::exchange(std::string_view message, io::Deadline deadline) {
  DICOM_TRY(socket_.write_all(as_bytes(mllp_block(message)), deadline));
  return receive(deadline);
}

Result<std::string> MLLPClient::receive(io::Deadline deadline) {
  std::array<std::byte, 16'384> buffer;
  for (;;) {
    if (auto answer = decoder_.next()) return *std::move(answer);
    const std::size_t count = DICOM_TRY(socket_.read_some(buffer, deadline));
    if (count == 0) return Error{ErrorCode::disconnected, "the peer closed the connection without an answer"};
    DICOM_TRY(decoder_.feed(Bytes(buffer).first(count)));
  }
}

}  // namespace dicom::hl7
