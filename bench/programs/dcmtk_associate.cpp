// Associations with DCMTK, set up and released one after another.
//
// usage: dcmtk_associate HOST PORT COUNT      prints seconds
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcuid.h>
#include <dcmtk/dcmnet/assoc.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

bool associate(T_ASC_Network* network, const std::string& address) {
  const char* syntaxes[] = {UID_LittleEndianImplicitTransferSyntax};
  T_ASC_Parameters* parameters = nullptr;
  T_ASC_Association* association = nullptr;
  ASC_createAssociationParameters(&parameters, ASC_DEFAULTMAXPDU);
  ASC_setAPTitles(parameters, "BENCH", "ANY", nullptr);
  ASC_setPresentationAddresses(parameters, "localhost", address.c_str());
  ASC_addPresentationContext(parameters, 1, UID_VerificationSOPClass, syntaxes, 1);
  if (ASC_requestAssociation(network, parameters, &association).bad()) return false;
  const bool released = ASC_releaseAssociation(association).good();
  ASC_destroyAssociation(&association);
  return released;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  T_ASC_Network* network = nullptr;
  if (ASC_initializeNetwork(NET_REQUESTOR, 0, 30, &network).bad()) return 1;
  const std::string address = std::string(argv[1]) + ":" + argv[2];
  const auto start = std::chrono::steady_clock::now();
  for (int i = 0; i < std::atoi(argv[3]); ++i) {
    if (!associate(network, address)) return 1;
  }
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  std::printf("%.6f\n", taken.count());
  ASC_dropNetwork(&network);
}
