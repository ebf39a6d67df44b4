// C-MOVE and C-GET from the archive.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "archive/archive.h"
#include "dicom/io/tls.h"
#include "dicom/net/scp/query_handlers.h"

namespace archive {

class RetrieveService : public dicom::net::RetrieveHandler {
 public:
  /// `transcoder` decodes what a peer does not take as it is stored; it may be empty.
  RetrieveService(Archive& archive, dicom::net::scu::Transcoder transcoder)
      : archive_(archive), transcoder_(std::move(transcoder)) {}
  /// Reads the certificates with which peers are called. Errors: those of the files.
  dicom::Result<void> prepare_peers();

  std::variant<std::unique_ptr<dicom::net::InstanceSource>, dicom::net::ResponseStatus> retrieve(
      const dicom::net::RetrieveRequest& request) override;
  std::optional<dicom::net::PeerAddress> find_destination(const std::string& ae_title) override;
  dicom::net::scu::Requestor requestor_for(const std::string& ae_title, dicom::net::scu::Requestor usual) override;
  dicom::net::scu::Transcoder transcoder() override { return transcoder_; }

 private:
  Archive& archive_;
  dicom::net::scu::Transcoder transcoder_;
  std::map<std::string, std::shared_ptr<dicom::io::TLSContext>> tls_;  // by the peer's AE title
};

/// What an identifier of C-MOVE or C-GET names: PS3.4 C.4.2.1.4. The unique key of its level must
/// have a value; keys of the levels above narrow the choice. Errors: invalid_argument.
dicom::Result<Scope> scope_of(const dicom::DataSet& identifier, Level level);

}  // namespace archive
