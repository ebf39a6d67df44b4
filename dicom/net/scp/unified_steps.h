// A unified worklist: PS3.4 annex CC. Push, pull, watch, event and query.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "dicom/net/peer_address.h"
#include "dicom/net/scp/event_sender.h"
#include "dicom/net/scp/normalized_handler.h"
#include "dicom/net/scp/query_handlers.h"
#include "dicom/net/scp/ups_states.h"
#include "dicom/net/scp/ups_subscriptions.h"
#include "dicom/query/matcher.h"

namespace dicom::net::scp {

/// A step as it is kept.
struct KeptUPS {
  DataSet attributes;
  std::string transaction_uid;  ///< of who has claimed it
  UPSSubscriptions::OfStep subscriptions;
};

struct NamedUPS {
  std::string uid;
  KeptUPS step;
};

/// One event for one of those who have subscribed.
struct UPSMessage {
  std::string receiver;  ///< its AE title
  EventReport event;
};

/// Makes changes durable before they are seen and answered; an error refuses the request, and nothing has changed.
/// Called with the steps locked.
class UPSKeeper {
 public:
  virtual ~UPSKeeper() = default;
  /// All of them or none. `events`: what the change is to tell those who are not listening over an association at the
  /// moment, in order. It may take out those that it will see to itself.
  virtual Result<void> keep(const std::vector<NamedUPS>& steps, std::vector<UPSMessage>& events) = 0;
  virtual Result<void> forget(const std::string& uid) = 0;
  virtual Result<void> keep_globals(const std::vector<UPSGlobalSubscription>& subscriptions) = 0;

  // Steps that have ended are not in memory.

  virtual Result<std::optional<KeptUPS>> recall(const std::string& uid) = 0;
  /// The next that have ended, by their UIDs. May also be called with nothing locked.
  virtual Result<std::vector<NamedUPS>> ended_after(const std::string& uid, std::size_t limit) = 0;
};

/// Steps that match, one after the other: first those that had not ended when it began, then those that have ended.
class UPSMatches {
 public:
  /// `keeper`: knows those that have ended; null: there are none.
  UPSMatches(std::vector<DataSet> open, UPSKeeper* keeper, query::Matcher matcher);
  /// Nothing: there are no more. Errors: the keeper's.
  Result<std::optional<DataSet>> next();

 private:
  std::vector<DataSet> open_;
  std::size_t position_ = 0;
  UPSKeeper* keeper_;
  query::Matcher matcher_;
  std::set<std::string> seen_;
  std::vector<NamedUPS> page_;
  std::size_t of_page_ = 0;
  std::string last_;
};

/// The SCP of all five UPS SOP classes: each takes the operations that PS3.4 table CC.2-1 gives it. The instance's
/// class is always UPS Push. Whoever claims a step does so with a Transaction UID of its own, and only who names it may
/// change the step or end it; it is never given to others. Events go over the association through which a receiver
/// subscribed, or else over one of our own. In memory are the steps that have not ended, and without a keeper all.
/// Thread-safe.
class UnifiedProcedureSteps : public NormalizedHandler, public FindHandler {
 public:
  struct Options {
    /// Where a receiver listens, by its AE title; nothing: not known.
    std::function<std::optional<PeerAddress>(const std::string& ae_title)> find_peer{};
    /// For associations of our own; null: events go only to who has one with us. Must outlive this.
    EventSender* sender = nullptr;
    /// Called after each change of state, with nothing locked.
    std::function<void(const std::string& uid, UPSState state)> on_state{};
    std::string worklist_label = "DEFAULT";  ///< of steps that come without one
    UPSKeeper* keeper = nullptr;             ///< null: they are in memory alone. Must outlive this
    /// Whether a receiver hears of events in another way than by DIMSE, so that it may be subscribed without an
    /// address.
    std::function<bool(const std::string& ae_title)> is_reachable{};
  };
  explicit UnifiedProcedureSteps(Options options) : options_(std::move(options)) {}

  NormalizedResponse create(const NormalizedRequest& request) override;
  NormalizedResponse get(const NormalizedRequest& request) override;
  NormalizedResponse set(const NormalizedRequest& request) override;
  NormalizedResponse action(const NormalizedRequest& request) override;
  std::variant<std::unique_ptr<MatchSource>, ResponseStatus> find(const FindRequest& request) override;

  [[nodiscard]] UPSState state(const std::string& uid) const;
  /// In memory.
  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] std::optional<DataSet> find_step(const std::string& uid) const;
  /// `keys`: as of a query. Error: invalid_argument (keys that make no sense).
  [[nodiscard]] Result<UPSMatches> matches(const DataSet& keys, const query::MatchingOptions& options) const;

  // What was kept before and has not ended; no events, no checks.
  void restore(const std::string& uid, const KeptUPS& step);
  Result<void> restore_global(const UPSGlobalSubscription& subscription);

  /// Takes out what has ended and nobody holds by a deletion lock (PS3.4 CC.2.3.1); how many. `before`: only what has
  /// not changed since, a DT in UTC ("20260131101500+0000").
  std::size_t remove_ended(std::string_view before = {});

 private:
  struct Step {
    DataSet attributes;
    UPSState state = UPSState::scheduled;
    std::string transaction_uid;
  };
  class Change;
  class Present;
  using Message = UPSMessage;
  struct Outcome {
    ResponseStatus status{};
    std::vector<Message> messages{};
    std::optional<UPSState> entered{};
  };

  [[nodiscard]] std::optional<Step> look_up(const std::string& uid) const;
  [[nodiscard]] UPSState state_of(const std::string& uid) const;
  [[nodiscard]] static Step step_of(const KeptUPS& kept);
  [[nodiscard]] std::vector<std::string> selected(const query::Matcher* filter) const;
  [[nodiscard]] std::optional<ResponseStatus> subscribe_to(std::span<const std::string> uids,
                                                           const UPSGlobalSubscription& wanted,
                                                           std::vector<UPSMessage>& messages);
  [[nodiscard]] std::optional<ResponseStatus> unsubscribe_from_all(const std::string& receiver);
  Outcome change_state(const NormalizedRequest& request);
  Outcome request_cancel(const NormalizedRequest& request);
  Outcome subscribe(const NormalizedRequest& request);
  Outcome unsubscribe(const NormalizedRequest& request);
  Outcome suspend(const NormalizedRequest& request);
  [[nodiscard]] std::optional<ResponseStatus> keep_globals() const;
  std::vector<Message> enter(const std::string& uid, Step& step, UPSState state);
  std::vector<Message> tell(const std::string& uid, UPSEvent event, const DataSet& information) const;
  std::vector<Message> changes(const std::string& uid, const DataSet& before, const DataSet& after) const;
  [[nodiscard]] std::shared_ptr<EventChannel> channel_of(const std::string& receiver) const;
  void send(std::vector<Message> messages) const;
  void send_reversed(const Message& message) const;

  Options options_;
  mutable std::mutex mutex_;
  // Guarded by mutex_.
  std::map<std::string, Step> steps_;
  UPSSubscriptions subscriptions_;
  std::map<std::string, std::weak_ptr<EventChannel>> channels_;  // by receiver
};

}  // namespace dicom::net::scp
