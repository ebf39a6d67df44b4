#include "cli/network.h"

#include <charconv>
#include <cstdio>
#include <fstream>
#include <iterator>

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
  arguments.positional("ADDR", address, "The system, as AE@host:port or by its name in the peers file");
  arguments.option("--as", as, "AE", "Our own AE title (default: ISOCENTER)");
  arguments.option("--timeout", timeout, "SECONDS", "How long to wait for each answer");
  arguments.option("--peers", peers_file, "FILE", "Names for systems (default: ~/.config/isocenter/peers.toml)");
  arguments.option("--max-pdu", max_pdu, "BYTES", "Longest PDU that we take (0: any)");
  arguments.option("--user", user, "NAME", "User identity: who we are");
  arguments.option("--passcode", passcode, "TEXT", "... and the user's passcode; @FILE reads it from a file");
  arguments.option("--token", token_file, "FILE", "User identity: a token");
  arguments.choice("--token-kind", token_kind, {"jwt", "saml", "kerberos"}, "What kind of token it is");
  tls.declare_client(arguments);
}

Result<Called> called_by_name(const std::string& address, net::scu::Requestor usual) {
  const NamedPeer found = DICOM_TRY(find_peer(default_peers_file(), address));
  if (found.as) usual.ae_title = *found.as;
  usual.tls = DICOM_TRY(TLSArguments{}.client(found));
  return Called{DICOM_TRY(net::parse_peer_address(found.address)), std::move(usual)};
}

Result<NamedPeer> PeerArguments::named() const {
  return find_peer(peers_file ? std::filesystem::path(*peers_file) : default_peers_file(), address);
}

Result<Called> PeerArguments::called() const {
  const NamedPeer found = DICOM_TRY(named());
  return Called{DICOM_TRY(net::parse_peer_address(found.address)), DICOM_TRY(requestor(found))};
}

namespace {

Result<ByteVector> read_secret(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return Error{ErrorCode::not_found, path + ": cannot be read"};
  std::string text{std::istreambuf_iterator<char>(stream), {}};
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
  ByteVector bytes;
  append(bytes, as_bytes(text));
  return bytes;
}

ByteVector to_bytes(const std::string& text) {
  ByteVector bytes;
  append(bytes, as_bytes(text));
  return bytes;
}

net::UserIdentityRQ::Type token_type(std::string_view kind) {
  if (kind == "saml") return net::UserIdentityRQ::Type::saml;
  return kind == "kerberos" ? net::UserIdentityRQ::Type::kerberos : net::UserIdentityRQ::Type::jwt;
}

}  // namespace

Result<std::optional<net::UserIdentityRQ>> PeerArguments::user_identity() const {
  if (token_file) {
    if (user || passcode) return Error{ErrorCode::invalid_argument, "--token and --user exclude each other"};
    return std::optional(net::UserIdentityRQ{token_type(token_kind), false, DICOM_TRY(read_secret(*token_file)), {}});
  }
  if (!user) {
    if (passcode) return Error{ErrorCode::invalid_argument, "--passcode needs --user"};
    return std::optional<net::UserIdentityRQ>();
  }
  net::UserIdentityRQ identity{net::UserIdentityRQ::Type::username, false, to_bytes(*user), {}};
  if (passcode) {
    identity.type = net::UserIdentityRQ::Type::username_and_passcode;
    identity.secondary_field =
        passcode->starts_with('@') ? DICOM_TRY(read_secret(passcode->substr(1))) : to_bytes(*passcode);
  }
  return std::optional(std::move(identity));
}

Result<net::scu::Requestor> PeerArguments::requestor(const NamedPeer& from_file) const {
  net::scu::Requestor requestor;
  requestor.ae_title = as ? *as : from_file.as.value_or(requestor.ae_title);
  if (!net::is_valid_ae_title(requestor.ae_title)) {
    return Error{ErrorCode::invalid_argument,
                 "\"" + requestor.ae_title + "\" is not an AE title: 1 to 16 ASCII characters"};
  }
  if (timeout < 1 || timeout > 86'400) {
    return Error{ErrorCode::invalid_argument, "--timeout is from 1 to 86400 seconds"};
  }
  if (max_pdu != 0 && (max_pdu < 1024 || max_pdu > (1 << 30))) {
    return Error{ErrorCode::invalid_argument, "--max-pdu is from 1024 to 1073741824 bytes, or 0"};
  }
  requestor.maximum_length = static_cast<std::uint32_t>(max_pdu);
  requestor.user_identity = DICOM_TRY(user_identity());
  requestor.tls = DICOM_TRY(tls.client(from_file));
  if (requestor.tls && (tls.no_verify || !from_file.tls_verify.value_or(true))) {
    std::fputs("note: the system's certificate is not verified: it may be anybody\n", stderr);
  }
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
  if (text.find("certificate is not accepted") != std::string::npos) {
    return text +
           "\n  Say whom to trust with --tls-ca FILE, which name to expect with --tls-name or --tls-no-host-check.";
  }
  if (text.find("alert certificate required") != std::string::npos ||
      text.find("handshake failure") != std::string::npos) {
    return text + "\n  The system wants a certificate of ours: give one with --tls-cert FILE and --tls-key FILE.";
  }
  if (text.find("what the peer sends is no TLS") != std::string::npos) {
    return text + "\n  That port does not speak TLS: leave --tls away, or find the system's TLS port.";
  }
  if (text.find("the peer closed the connection") != std::string::npos && text.find("TLS") == std::string::npos) {
    return text + "\n  Is it a DICOM port? One that wants TLS closes too: try --tls.";
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
