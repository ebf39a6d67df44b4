#include "dicom/net/dimse/message.h"

#include <algorithm>
#include <array>
#include <utility>

#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/data_set_writer.h"

namespace dicom::net {
namespace {

// PS3.7 E.1: the value of Command Data Set Type that means that there is none; any other one means
// that there is.
constexpr std::uint16_t no_data_set = 0x0101;
constexpr std::uint16_t some_data_set = 0x0001;
constexpr std::size_t maximum_comment = 64;  // LO

struct Name {
  CommandField field;
  std::string_view name;
};
constexpr std::array names{
    Name{CommandField::C_STORE_RQ, "C-STORE-RQ"},
    Name{CommandField::C_STORE_RSP, "C-STORE-RSP"},
    Name{CommandField::C_GET_RQ, "C-GET-RQ"},
    Name{CommandField::C_GET_RSP, "C-GET-RSP"},
    Name{CommandField::C_FIND_RQ, "C-FIND-RQ"},
    Name{CommandField::C_FIND_RSP, "C-FIND-RSP"},
    Name{CommandField::C_MOVE_RQ, "C-MOVE-RQ"},
    Name{CommandField::C_MOVE_RSP, "C-MOVE-RSP"},
    Name{CommandField::C_ECHO_RQ, "C-ECHO-RQ"},
    Name{CommandField::C_ECHO_RSP, "C-ECHO-RSP"},
    Name{CommandField::N_EVENT_REPORT_RQ, "N-EVENT-REPORT-RQ"},
    Name{CommandField::N_EVENT_REPORT_RSP, "N-EVENT-REPORT-RSP"},
    Name{CommandField::N_GET_RQ, "N-GET-RQ"},
    Name{CommandField::N_GET_RSP, "N-GET-RSP"},
    Name{CommandField::N_SET_RQ, "N-SET-RQ"},
    Name{CommandField::N_SET_RSP, "N-SET-RSP"},
    Name{CommandField::N_ACTION_RQ, "N-ACTION-RQ"},
    Name{CommandField::N_ACTION_RSP, "N-ACTION-RSP"},
    Name{CommandField::N_CREATE_RQ, "N-CREATE-RQ"},
    Name{CommandField::N_CREATE_RSP, "N-CREATE-RSP"},
    Name{CommandField::N_DELETE_RQ, "N-DELETE-RQ"},
    Name{CommandField::N_DELETE_RSP, "N-DELETE-RSP"},
    Name{CommandField::C_CANCEL_RQ, "C-CANCEL-RQ"},
};

const Name* find_name(CommandField field) {
  const auto found = std::find_if(names.begin(), names.end(), [&](const Name& each) { return each.field == field; });
  return found == names.end() ? nullptr : &*found;
}

class Writer {
 public:
  explicit Writer(DataSet& to) : to_(to) {}

  void required(KnownTag tag, const std::string& text) { to_.set(tag, text); }
  void required(KnownTag tag, std::uint16_t number) { to_.set(tag, number); }
  void defaulted(KnownTag tag, std::uint16_t number) { to_.set(tag, number); }
  void optional(KnownTag tag, const std::string& text) {
    if (!text.empty()) to_.set(tag, text);
  }
  void optional(KnownTag tag, const std::optional<std::uint16_t>& number) {
    if (number) to_.set(tag, *number);
  }
  void optional(KnownTag tag, const std::vector<Tag>& tags) {
    if (tags.empty()) return;
    ByteVector bytes;
    for (const Tag each : tags) {
      append(bytes, each.group(), std::endian::little);
      append(bytes, each.element(), std::endian::little);
    }
    to_.set_bytes(tag.tag, tag.vr, bytes);
  }
  void status(const ResponseStatus& status) {
    required(tags::Status, status.code);
    optional(tags::OffendingElement, status.offending_elements);
    optional(tags::ErrorComment, status.comment.substr(0, maximum_comment));
    optional(tags::ErrorID, status.error_id);
  }

 private:
  DataSet& to_;
};

// Remembers the first thing that is missing.
class Reader {
 public:
  explicit Reader(const DataSet& from) : from_(from) {}

  void required(KnownTag tag, std::string& text) { note(read(tag, text)); }
  void required(KnownTag tag, std::uint16_t& number) { note(read(tag, number)); }
  // Peers leave it out, and nothing depends on it.
  void defaulted(KnownTag tag, std::uint16_t& number) { number = from_.value_or<std::uint16_t>(tag, number); }
  void optional(KnownTag tag, std::string& text) { text = from_.text_or_empty(tag); }
  void optional(KnownTag tag, std::optional<std::uint16_t>& number) {
    if (auto value = from_.get<std::uint16_t>(tag)) number = *value;
  }
  void optional(KnownTag tag, std::vector<Tag>& tags) {
    const auto element = from_.find(tag);
    if (!element) return;
    for (std::size_t i = 0; i < element->multiplicity(); ++i) {
      if (auto value = element->tag_value(i)) tags.push_back(*value);
    }
  }
  void status(ResponseStatus& status) {
    required(tags::Status, status.code);
    optional(tags::OffendingElement, status.offending_elements);
    optional(tags::ErrorComment, status.comment);
    optional(tags::ErrorID, status.error_id);
  }
  [[nodiscard]] std::optional<Error> take_error() { return std::move(error_); }

 private:
  template <class T>
  Result<void> read(KnownTag tag, T& to) {
    to = DICOM_TRY(from_.get<T>(tag));
    return {};
  }
  void note(Result<void> result) {
    if (!result && !error_) error_ = std::move(result).error();
  }

  const DataSet& from_;
  std::optional<Error> error_;
};

}  // namespace

std::string to_string(CommandField field) {
  if (const Name* name = find_name(field)) return std::string(name->name);
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text = "0x";
  for (int shift = 12; shift >= 0; shift -= 4) text += digits[static_cast<std::uint16_t>(field) >> shift & 0xf];
  return text;
}

bool is_known(CommandField field) {
  return find_name(field) != nullptr;
}

template <class Message>
DataSet to_data_set(const Message& message) {
  DataSet data_set;
  data_set.set(tags::CommandField, static_cast<std::uint16_t>(Message::field));
  data_set.set(tags::CommandDataSetType, message.has_data_set ? some_data_set : no_data_set);
  Writer writer(data_set);
  Message::visit(message, writer);
  return data_set;
}

template <class Message>
Result<Message> from_data_set(const DataSet& command_set) {
  Message message;
  message.has_data_set = command_set.value_or<std::uint16_t>(tags::CommandDataSetType, no_data_set) != no_data_set;
  Reader reader(command_set);
  Message::visit(message, reader);
  if (auto error = reader.take_error()) return std::move(*error).within(to_string(Message::field));
  return message;
}

Result<ByteVector> encode_command_set(const DataSet& command_set) {
  constexpr std::size_t group_length_size = 12;
  ByteVector bytes(group_length_size);
  DICOM_TRY(append_data_set(bytes, command_set, transfer_syntax::ImplicitVRLittleEndian));
  // (0000,0000), 4 bytes: how many bytes follow it.
  store(bytes.data() + 4, std::uint32_t{4}, std::endian::little);
  store(bytes.data() + 8, static_cast<std::uint32_t>(bytes.size() - group_length_size), std::endian::little);
  return bytes;
}

Result<DataSet> decode_command_set(ByteVector bytes) {
  Diagnostics diagnostics;
  return read_data_set(SharedBytes(std::move(bytes)), transfer_syntax::ImplicitVRLittleEndian, diagnostics);
}

#define DICOM_INSTANTIATE(Message)                       \
  template DataSet to_data_set<Message>(const Message&); \
  template Result<Message> from_data_set<Message>(const DataSet&);
DICOM_INSTANTIATE(CEchoRQ)
DICOM_INSTANTIATE(CStoreRQ)
DICOM_INSTANTIATE(CFindRQ)
DICOM_INSTANTIATE(CGetRQ)
DICOM_INSTANTIATE(CMoveRQ)
DICOM_INSTANTIATE(CCancelRQ)
DICOM_INSTANTIATE(CEchoRSP)
DICOM_INSTANTIATE(CStoreRSP)
DICOM_INSTANTIATE(CFindRSP)
DICOM_INSTANTIATE(CGetRSP)
DICOM_INSTANTIATE(CMoveRSP)
DICOM_INSTANTIATE(NEventReportRQ)
DICOM_INSTANTIATE(NGetRQ)
DICOM_INSTANTIATE(NSetRQ)
DICOM_INSTANTIATE(NActionRQ)
DICOM_INSTANTIATE(NCreateRQ)
DICOM_INSTANTIATE(NDeleteRQ)
DICOM_INSTANTIATE(NEventReportRSP)
DICOM_INSTANTIATE(NGetRSP)
DICOM_INSTANTIATE(NSetRSP)
DICOM_INSTANTIATE(NActionRSP)
DICOM_INSTANTIATE(NCreateRSP)
DICOM_INSTANTIATE(NDeleteRSP)
#undef DICOM_INSTANTIATE

}  // namespace dicom::net
