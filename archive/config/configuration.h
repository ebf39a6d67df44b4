// What an archive is told at start: from one TOML file and the command line.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/config/rights.h"
#include "dicom/base/result.h"
#include "dicom/core/tag.h"

namespace archive {

/// How we call somebody with TLS. All files are PEM and are read again when they change.
struct PeerTLS {
  std::filesystem::path authorities{};  ///< whom we trust; empty: the system's
  std::filesystem::path certificate{};  ///< ours; empty: none
  std::filesystem::path private_key{};  ///< empty: it is in the certificate's file
  std::filesystem::path revocations{};  ///< revocation lists
  std::string server_name{};            ///< the name in the peer's certificate, if not the host's
  bool verify = true;                   ///< false: anybody is taken for the peer
  bool check_host = true;               ///< false: any trusted certificate will do

  bool operator==(const PeerTLS&) const = default;
};

/// Somebody we may send to: a C-MOVE destination.
struct Peer {
  std::string ae_title;
  std::string host;
  std::uint16_t port = 0;
  std::string as{};              ///< what we call ourselves there; empty: what the requestor of the C-MOVE called us
  std::optional<PeerTLS> tls{};  ///< nothing: without TLS

  bool operator==(const Peer&) const = default;
};

/// Reads "AE@host:port" (also "AE@[::1]:port").
dicom::Result<Peer> parse_peer(std::string_view text);

/// Bounds that keep one client from starving the others. All of them can be configured.
struct Limits {
  unsigned associations = 100;                       ///< at once; more are rejected, transient
  unsigned http_connections = 1000;                  ///< at once
  std::uint64_t pack_part_size = 2ULL << 30;         ///< bytes; a pack that is longer gets no further instance
  std::uint64_t header_size = 64ULL << 20;           ///< bytes of an instance within which its identity must stand
  std::uint64_t metadata_cache_size = 256ULL << 20;  ///< bytes of ready DICOM JSON kept in memory
  std::uint64_t index_cache_size = 64ULL << 20;      ///< bytes of the index that its writing side keeps in memory
  std::uint64_t reserved_space = 64ULL << 20;  ///< bytes of the disk (at most 1 % of it) that stores must leave free
  std::chrono::seconds association_idle{300};  ///< an association that is silent for so long is aborted

  bool operator==(const Limits&) const = default;
};

/// How long what nobody asks for any more is kept.
struct Keeping {
  std::chrono::hours trash{7 * 24};     ///< removed contents can be restored for so long, then they are erased
  std::chrono::hours changes{90 * 24};  ///< entries of the change feed
};

/// What a rejection note does (IHE Imaging Object Change Management).
enum class RejectionAction : std::uint8_t {
  hide,    ///< what it names, and itself, are not served until somebody takes that back
  remove,  ///< they go to the trash, to be erased with it
  show,    ///< nothing: it is a document as any other
};

/// By the titles of notes.
struct RejectionRules {
  RejectionAction quality = RejectionAction::hide;
  RejectionAction safety = RejectionAction::hide;
  RejectionAction worklist = RejectionAction::hide;
  RejectionAction retention = RejectionAction::remove;
};

/// Reading all packs again, so that rotten bits are found.
struct Scrubbing {
  std::chrono::hours interval{30 * 24};  ///< from the end of one run to the next; 0: never
  std::uint64_t rate = 20'000'000;       ///< bytes a second; 0: as fast as the disk can

  bool operator==(const Scrubbing&) const = default;
};

/// Another system that is told of changes: it gets pages of the change feed by POST.
struct Webhook {
  std::string url;                 ///< http or https
  std::vector<std::string> kinds;  ///< of changes: "stored", "removed"...; empty: all
  std::string token;               ///< sent as a bearer token, if there is one

  bool operator==(const Webhook&) const = default;
};

/// An attribute that is to be found quickly, with the level that it belongs to.
struct SearchAttribute {
  enum class Level : std::uint8_t { study = 1, series, instance };
  Level level = Level::series;
  std::vector<dicom::Tag> path{};  ///< one tag, or those of sequences before it

  bool operator==(const SearchAttribute&) const = default;
};

/// A second DICOM port, whose associations are encrypted. All files are PEM and are read again when they change.
struct TLSPort {
  std::optional<std::uint16_t> port;  ///< nothing: there is none; 0: any free one
  std::filesystem::path certificate;
  std::filesystem::path private_key;  ///< empty: it is in the certificate's file
  std::filesystem::path authorities;  ///< who signs clients' certificates: a file or a folder
  std::filesystem::path revocations;  ///< revocation lists
  bool require_client = false;        ///< clients without a trusted certificate are refused

  bool operator==(const TLSPort&) const = default;
};

/// Users that may call, by the user identity of an association (PS3.7 D.3.3.7).
struct Identities {
  bool required = false;                                      ///< who does not say who he is is rejected
  std::map<std::string, std::string, std::less<>> passcodes;  ///< by user; empty: the name is enough
};

/// Worklist, orders, performed procedure steps: what `dicom serve` offers beside keeping images.
/// A work item for each series or study that arrives and matches.
struct WorkItemRule {
  std::string name;
  bool whole_study = false;                  ///< false: for each series
  std::map<std::string, std::string> match;  ///< keys as of a query, by keyword; all must match
  std::chrono::milliseconds quiet{30'000};   ///< nothing has come for so long: it is complete
  std::string label;                         ///< Procedure Step Label; empty: the name
  std::string worklist;                      ///< Worklist Label; empty: the name
  std::string priority = "MEDIUM";           ///< HIGH, MEDIUM, LOW
  std::string station;                       ///< who is to do it, as Scheduled Station Name Code; empty: anybody

  bool operator==(const WorkItemRule&) const = default;
};

struct WorkflowConfiguration {
  std::optional<std::uint16_t> hl7_port;  ///< where HL7 messages arrive (MLLP); nothing: nowhere; 0: any free one
  std::string hl7_bind;                   ///< address; empty: as for DICOM
  int offered_days = 30;  ///< a scheduled step is offered until so long after it should have begun, or was changed
  std::map<std::string, std::vector<std::string>> stations;  ///< for steps without a station: AE titles by modality
  int kept_days = 14;  ///< what has ended (worklist items, work items) and HL7 messages: so long they can be looked up
  std::vector<WorkItemRule> rules;
  std::vector<std::string> notify;   ///< peers that hear of performed steps and available instances, by AE title
  std::vector<std::string> forward;  ///< peers that performed steps are forwarded to, by AE title
};

/// The page and DICOMweb.
struct Web {
  bool open = false;  ///< everybody may do everything; false: who may is said by users, without them this machine may
  std::optional<std::uint16_t> https_port;   ///< nothing: there is none; 0: any free one
  std::filesystem::path certificate;         ///< of https: PEM, read again when it changes
  std::filesystem::path private_key;         ///< empty: it is in the certificate's file
  std::vector<std::string> allowed_origins;  ///< pages of other sites that may ask (CORS), "*": all
};

/// With all defaults: loopback only, the ports that everybody tries first.
struct Configuration {
  std::filesystem::path data_folder;  ///< created if it is not there
  std::string ae_title = "ISOCENTER";
  std::string bind_address = "127.0.0.1";
  std::uint16_t dicom_port = 11112;  ///< 0: any free one
  std::uint16_t http_port = 8080;    ///< 0: any free one
  TLSPort tls;
  WorkflowConfiguration workflow;
  Web web;
  std::vector<Peer> peers;
  Identities identities;
  /// Tell the network by DNS-SD, through Avahi. Nothing said: if other machines can reach us, that is, unless
  /// bind_address is the loopback's.
  std::optional<bool> announce;
  bool accept_any_called_title = true;  ///< false: associations to another title than ae_title are rejected
  bool durable = true;                  ///< false: no fdatasync, for trials only
  bool json_log = false;                ///< a JSON object a line instead of text
  bool debug_log = false;
  Limits limits;
  Keeping keeping;
  RejectionRules rejection;
  Scrubbing scrubbing;
  std::vector<Webhook> webhooks;
  /// What is to be found quickly beside the usual attributes. Nothing: what the index has so far.
  std::optional<std::vector<SearchAttribute>> search_attributes;
  std::vector<DimseRight> rights;  ///< who may do what over DICOM; none: everybody everything
  /// For crash tests only: called at named points of the storing path; may end the process or make the step fail.
  std::function<dicom::Result<void>(std::string_view point)> fault{};

  [[nodiscard]] bool is_announced() const;
  [[nodiscard]] const Peer* find_peer(std::string_view ae_title) const;
};

/// $XDG_DATA_HOME/isocenter, or ~/.local/share/isocenter.
std::filesystem::path default_data_folder();

/// Reads a TOML file onto `to`. Errors say file and line: unknown keys, wrong types, values out of range.
dicom::Result<void> read_configuration(const std::filesystem::path& path, Configuration& to);
/// The same of text; `name` is what errors call it.
dicom::Result<void> parse_configuration(std::string_view toml, std::string_view name, Configuration& to);

/// The keys in which two configurations differ and that a running server cannot take over.
std::vector<std::string> needs_restart(const Configuration& running, const Configuration& wanted);

/// What must hold whatever it was read from: titles, ports, limits.
dicom::Result<void> check(const Configuration& configuration);

}  // namespace archive
