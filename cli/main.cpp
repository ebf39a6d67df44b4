// The command `dicom`: finds the verb and runs it. Only the chosen verb's arguments are ever built, so that it starts
// at once.
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/version.h"

namespace {

using namespace dicom::cli;

constexpr Verb verbs[] = {
    {"user", "Who may use the archive's page and DICOMweb: users, roles, tokens", run_user},
    {"serve", "Run the archive: receives, keeps, finds and gives back studies; shows them in a browser", run_serve},
    {"archive", "Look after the archive: verify, back up, import, export, trash, conflicts", run_archive},
    {"dump", "Show what is in DICOM files", run_dump},
    {"json", "DICOM files as DICOM JSON, and back", run_json},
    {"xml", "DICOM files as Native DICOM Model XML, and back", run_xml},
    {"scan", "List what lies in folders: files, a tree of studies, or numbers", run_scan},
    {"make", "Make a DICOM file from text", run_make},
    {"edit", "Set, add and erase elements of files", run_edit},
    {"diff", "Show what differs between two files or folders", run_diff},
    {"convert", "Write files in another transfer syntax", run_convert},
    {"render", "Make a PNG or JPEG picture of an image", run_render},
    {"discover", "Find the DICOM systems that announce themselves in the network", run_discover},
    {"import", "Make DICOM objects of pictures, documents, models and videos", run_import},
    {"extract", "Take documents, videos and coded frames out of objects", run_extract},
    {"compare", "Tell how the pixels of two images differ", run_compare},
    {"stats", "Numbers about an image's pixels, and their histogram", run_stats},
    {"echo", "Ask a system whether it answers (C-ECHO)", run_echo},
    {"send", "Send files or folders to a system (C-STORE)", run_send},
    {"find", "Search a system for studies (C-FIND)", run_find},
    {"get", "Fetch from a system over the same connection (C-GET)", run_get},
    {"move", "Make a system send to another one (C-MOVE)", run_move},
    {"receive", "Receive files from other systems (C-STORE)", run_receive},
    {"proxy", "Stand between two systems and show what they say", run_proxy},
    {"worklist", "Ask a system what is scheduled (Modality Worklist)", run_worklist},
    {"worklist import", "Put files of scheduled procedures into a server's worklist", run_worklist_import},
    {"procedure", "Tell a system what a scanner performs (MPPS)", run_procedure},
    {"commit", "Ask a system to keep what it was sent (Storage Commitment)", run_commit},
    {"ups", "Create, claim, follow and end work items (Unified Procedure Step)", run_ups},
    {"web", "Search, get, send and delete over HTTP (DICOMweb)", run_web},
    {"hl7 show", "Show what stands where in HL7 messages", run_hl7_show},
    {"hl7 send", "Send HL7 messages: orders, patients' data (MLLP)", run_hl7_send},
    {"workflow", "Run a small workflow manager in memory, for tests", run_workflow},
    {"department", "Run a simulated hospital against a server, with a live page", run_department},
    {"modality", "Simulate a scanner that makes images and sends them", run_modality},
};

void print_help() {
  print("dicom: read, make, send, keep and show DICOM objects\n\nusage: dicom VERB [ARGUMENT...]\n\n");
  for (const Verb& verb : verbs) {
    std::string line = "  " + std::string(verb.name);
    line.resize(std::max<std::size_t>(12, line.size() + 1), ' ');
    print(line + std::string(verb.summary) + "\n");
  }
  print(
      "\n  dicom VERB --help explains a verb, with examples.\n"
      "  Addresses of systems are written AE@host:port, e.g. ISOCENTER@127.0.0.1:11112.\n"
      "  Exit codes: 0 done, 1 something could not be done (standard error says what), 2 wrong usage.\n");
}

int run(const Verb& verb, std::vector<std::string> words) {
  Arguments arguments(verb.name, verb.summary, std::move(words));
  try {
    return verb.run(arguments);
  } catch (const std::exception& exception) {  // bad_alloc, and what libraries throw
    print_error(verb.name, exception.what());
    return exit_failure;
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words.empty() || words[0] == "--help" || words[0] == "-h" || words[0] == "help") {
    print_help();
    return words.empty() ? exit_usage : exit_success;
  }
  if (words[0] == "--version") {
    print("dicom (Isocenter) " ISOCENTER_VERSION "\n");
    return exit_success;
  }
  // A verb of two words goes before the one that is the first of them.
  const std::string pair = words.size() > 1 ? words[0] + " " + words[1] : std::string();
  for (const Verb& verb : verbs) {
    if (verb.name == pair) return run(verb, {words.begin() + 2, words.end()});
  }
  for (const Verb& verb : verbs) {
    if (verb.name == words[0]) return run(verb, {words.begin() + 1, words.end()});
  }
  std::fprintf(stderr, "dicom: there is no verb '%s'\nTry: dicom --help\n", words[0].c_str());
  return exit_usage;
}
