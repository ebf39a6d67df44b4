// Follows an association from outside: bytes in, what they say in plain words out.
#pragma once

#include <array>
#include <functional>
#include <map>
#include <string>

#include "dicom/core/data_set.h"
#include "dicom/net/dimse/message_assembler.h"
#include "dicom/net/ul/pdu.h"

namespace dicom::net {

/// For those who stand between two systems. Never stops: what it does not understand it says once, and then it is
/// silent about that direction. No input makes it keep more than a few megabytes.
class Observer {
 public:
  enum class From : std::uint8_t { requestor, acceptor };
  /// `text` may have several lines; a heading and what belongs to it, indented.
  using OnText = std::function<void(From from, const std::string& text)>;

  /// `show_data_sets`: those of queries and normalized services are dumped, also what identifies patients in them.
  Observer(OnText on_text, bool show_data_sets) : on_text_(std::move(on_text)), show_data_sets_(show_data_sets) {}

  /// The next bytes of one side.
  void feed(From from, Bytes bytes);

 private:
  struct Side {
    ByteVector buffer;
    MessageAssembler assembler;
    ReceivedCommand command;  // whose data set comes
    ByteVector data_set;      // kept only if it will be shown
    std::uint64_t data_set_size = 0;
    bool lost = false;
  };

  void lose(From from, const std::string& why);
  Result<std::size_t> take_pdu(From from, Bytes bytes);
  Result<void> tell(From from, const PDU& pdu);
  Result<void> take_values(From from, const PDataTF& data);
  void take_command(From from, ReceivedCommand command);
  void take_data(From from, const DataFragment& fragment);
  std::string describe_data_set(const Side& side) const;

  OnText on_text_;
  bool show_data_sets_;
  std::array<Side, 2> sides_;
  std::map<std::uint8_t, std::string> proposed_;  // abstract syntaxes, by context
  std::map<std::uint8_t, std::string> accepted_;  // transfer syntaxes, by context
};

}  // namespace dicom::net
