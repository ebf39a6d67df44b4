// C-STOREs of one association, several under way at once.
#pragma once

#include <functional>
#include <map>
#include <optional>

#include "dicom/net/scu/store.h"

namespace dicom::net::scu {

/// Sends instances without waiting for the response of each, as far as the asynchronous operations window goes that was
/// agreed (PS3.7 D.3.3.3); without one, one after the other. Responses may come in any order.
class StoreQueue {
 public:
  /// What became of an instance: the peer's answer, or error unsupported: it cannot be sent on this association.
  using OnAnswer = std::function<void(std::size_t number, const Result<ResponseStatus>& answer)>;

  /// `while_waiting` sees commands that are no response of ours, as in store().
  StoreQueue(Association& association, StoreOptions options, OnAnswer on_answer, OtherCommand while_waiting = {});

  /// Sends an instance, which the caller calls `number`. Waits for answers first while the window is full. An error
  /// ends the association: of unanswered() nobody knows then whether they were stored.
  Result<void> add(std::size_t number, const Instance& instance);
  /// Waits for all answers.
  Result<void> finish();

  /// Also the one whose add() has failed.
  [[nodiscard]] std::vector<std::size_t> unanswered() const;

 private:
  Result<void> take(const ReceivedCommand& received);
  Result<void> wait_for_one();

  Association& association_;
  StoreOptions options_;
  OnAnswer on_answer_;
  OtherCommand while_waiting_;
  std::size_t window_;
  std::map<std::uint16_t, std::size_t> under_way_;  // by message ID
  std::optional<std::size_t> adding_;
};

}  // namespace dicom::net::scu
