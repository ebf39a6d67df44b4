// What is agreed to with systems that may not do everything.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "archive/config/rights.h"
#include "dicom/net/ul/negotiation.h"

namespace archive {

/// The policy of the server, with less in it. Presentation contexts of what is not granted are refused by name
/// (user-rejection, PS3.8 9.3.3.2). Thread-safe.
class RestrictedPolicies {
 public:
  explicit RestrictedPolicies(dicom::net::AcceptorPolicy whole) : whole_(std::move(whole)) {}

  std::shared_ptr<const dicom::net::AcceptorPolicy> policy_for(DimseServices granted);

 private:
  dicom::net::AcceptorPolicy whole_;
  std::mutex mutex_;
  std::map<unsigned, std::shared_ptr<const dicom::net::AcceptorPolicy>> known_;  // by the bits of what is granted
};

/// What the request proposes beyond what is granted; for the log.
DimseServices asked_beyond(const dicom::net::AAssociateRQ& request, DimseServices granted);

}  // namespace archive
