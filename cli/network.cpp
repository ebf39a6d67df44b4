#include "cli/network.h"

#include <charconv>

#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"

namespace dicom::cli {
namespace {

Result<KnownTag> known_tag(std::string_view text) {
  const auto tag = parse_tag_or_keyword(text);
  if (!tag) {
    return Error{ErrorCode::invalid_argument, "there is no attribute \"" + std::string(text) +
                                                  "\"; write a keyword as PatientName or a tag as 0010,0010"};
  }
  return KnownTag{*tag, vr_of(*tag)};
}

Result<void> set_value(DataSet& to, KnownTag tag, const std::string& value) {
  switch (traits(tag.vr).kind) {
    case ValueKind::text: to.set_text(tag, tag.vr, value); return {};
    case ValueKind::integer:
    case ValueKind::floating: {
      double number = 0;
      const auto [end, failure] = std::from_chars(value.data(), value.data() + value.size(), number);
      if (failure != std::errc{} || end != value.data() + value.size()) {
        return Error{ErrorCode::invalid_argument,
                     "\"" + value + "\" is not a number, which " + std::string(keyword_of(tag)) + " needs"};
      }
      to.set_numbers(tag, tag.vr, {&number, 1});
      return {};
    }
    default: return Error{ErrorCode::invalid_argument, std::string(keyword_of(tag)) + " cannot be matched by a value"};
  }
}

Result<void> set_at(DataSet& to, std::span<const KnownTag> path, const std::string& value) {
  const KnownTag tag = path.front();
  if (path.size() == 1) {
    if (!value.empty()) return set_value(to, tag, value);
    to.set_empty(tag);
    return {};
  }
  Sequence items = to.value_or<Sequence>(tag, {});
  if (items.empty()) items.emplace_back();
  DICOM_TRY(set_at(items.front(), path.subspan(1), value));
  to.set(tag, items);
  return {};
}

}  // namespace

void PeerArguments::declare(Arguments& arguments) {
  arguments.positional("ADDR", address, "The system, as AE@host:port");
  arguments.option("--as", as, "AE", "Our own AE title");
  arguments.option("--timeout", timeout, "SECONDS", "How long to wait for each answer");
}

Result<net::PeerAddress> PeerArguments::peer() const {
  return net::parse_peer_address(address);
}

Result<net::scu::Requestor> PeerArguments::requestor() const {
  if (!net::is_valid_ae_title(as)) {
    return Error{ErrorCode::invalid_argument, "\"" + as + "\" is not an AE title: 1 to 16 ASCII characters"};
  }
  if (timeout < 1 || timeout > 86'400) {
    return Error{ErrorCode::invalid_argument, "--timeout is from 1 to 86400 seconds"};
  }
  net::scu::Requestor requestor;
  requestor.ae_title = as;
  const std::chrono::seconds patience(timeout);
  requestor.timeouts.reply = patience;
  requestor.timeouts.connect = std::min<std::chrono::milliseconds>(requestor.timeouts.connect, patience);
  requestor.timeouts.artim = std::min<std::chrono::milliseconds>(requestor.timeouts.artim, patience);
  return requestor;
}

std::string with_advice(const Error& error) {
  const std::string text = error.to_string();
  if (text.find("refused") != std::string::npos) {
    return text + "\n  Nothing listens there: is the system running, and is the port right?";
  }
  if (error.code == ErrorCode::not_found && text.find("looking up") != std::string::npos) {
    return text + "\n  Check the host's name, or write its IP address.";
  }
  if (error.code == ErrorCode::timeout) {
    return text +
           "\n  The host does not answer in time: is it a DICOM port, and is there a firewall "
           "between?";
  }
  return text;
}

std::string printable(std::string_view text) {
  std::string clean;
  for (const char c : text) clean += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
  return clean;
}

std::string json_escaped(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string escaped;
  for (const char c : repair_utf8(text)) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      escaped += '\\';
      escaped += c;
    } else if (byte < 0x20) {
      escaped += "\\u00";
      escaped += digits[byte >> 4];
      escaped += digits[byte & 0xf];
    } else {
      escaped += c;
    }
  }
  return escaped;
}

Result<QueryKey> parse_query_key(std::string_view text) {
  QueryKey key;
  const std::size_t equals = text.find('=');
  key.text = text.substr(0, equals);
  key.has_value = equals != std::string_view::npos;
  if (key.has_value) key.value = text.substr(equals + 1);
  std::string_view left = key.text;
  for (;;) {
    const std::size_t dot = left.find('.');
    key.path.push_back(DICOM_TRY(known_tag(left.substr(0, dot))));
    if (dot == std::string_view::npos) break;
    if (key.path.back().vr != VR::SQ) {
      return Error{ErrorCode::invalid_argument, std::string(left.substr(0, dot)) + " is no sequence"};
    }
    left.remove_prefix(dot + 1);
  }
  return key;
}

Result<std::vector<QueryKey>> parse_query_keys(const std::vector<std::string>& texts) {
  std::vector<QueryKey> keys;
  for (const std::string& text : texts) keys.push_back(DICOM_TRY(parse_query_key(text)));
  return keys;
}

Result<void> set_query_key(DataSet& identifier, const QueryKey& key) {
  return set_at(identifier, key.path, key.value);
}

Result<DataSet> make_identifier(std::string_view level, const std::vector<QueryKey>& keys) {
  DataSet identifier;
  for (const QueryKey& key : keys) {
    if (!is_plain_ascii(key.value)) identifier.set(tags::SpecificCharacterSet, "ISO_IR 192");
  }
  identifier.set(tags::QueryRetrieveLevel, level);
  for (const QueryKey& key : keys) DICOM_TRY(set_query_key(identifier, key));
  return identifier;
}

}  // namespace dicom::cli
