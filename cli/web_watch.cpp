// dicom web watch: the events of work items, as they happen, over a WebSocket.
#include <fmt/format.h>

#include <algorithm>
#include <thread>

#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/ups.h"
#include "cli/verbs.h"
#include "cli/web.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/json/json.h"
#include "dicom/web/event_channel.h"
#include "dicom/web/workitem_client.h"

namespace dicom::cli {
namespace {

using namespace std::chrono_literals;

void show(const WebOptions& options, const web::WorkitemEvent& event) {
  if (options.json) {
    print(fmt::format("{{\"sop_instance_uid\":\"{}\",\"event\":{},\"message\":{},\"information\":{}}}\n",
                      json_escaped(event.workitem), event.type, event.message_id, to_json(event.information)));
  } else {
    print(printable(event.workitem + "  " + ups_event_text(event.type, event.information)) + "\n");
  }
  std::fflush(stdout);
}

// Hears through one connection. Errors: those of the channel; disconnected: another one is worth trying.
Result<void> hear(const WebOptions& options, web::EventChannel& channel, std::int64_t& heard) {
  while (!was_interrupted()) {
    const auto event = DICOM_TRY(channel.next(io::Deadline::after(300ms)));
    if (!event) continue;
    show(options, *event);
    if (++heard != options.count) continue;
    // The server learns that the last one was heard, too.
    static_cast<void>(channel.next(io::Deadline::after(200ms)));
    break;
  }
  channel.close();
  return {};
}

Result<void> watch(WebCall& call, const std::string& workitem) {
  const std::string& as = call.options.as;
  web::WorkitemClient workitems(call.client);
  std::chrono::milliseconds pause = 500ms;
  std::int64_t heard = 0;
  for (bool subscribed = false;;) {
    auto channel = web::EventChannel::open(call.service, as, call.http);
    if (channel) {
      // After the channel: a server need not keep what happens before (PS3.18 11.10).
      if (!subscribed) DICOM_TRY(workitems.subscribe(workitem, as, false));
      subscribed = true;
      pause = 500ms;
      const auto ended = hear(call.options, *channel, heard);
      if (ended || ended.error().code != ErrorCode::disconnected) return ended;
    } else if (!subscribed) {
      return channel.error();
    }
    if (was_interrupted()) return {};
    std::fputs("note: the connection is lost; trying again\n", stderr);
    std::this_thread::sleep_for(pause);
    pause = std::min<std::chrono::milliseconds>(pause * 2, 30s);
  }
}

}  // namespace

int watch_web(WebCall& call) {
  const auto& words = call.options.words;
  if (words.size() > 1 || (words.size() == 1 && !is_tolerable_uid(words[0]))) {
    print_error("web", "watch takes the UID of one work item, or nothing for all");
    return exit_usage;
  }
  const std::string workitem = words.empty() ? std::string(uids::UPSGlobalSubscriptionInstance) : words[0];
  watch_for_interrupt();
  const auto watched = watch(call, workitem);
  return watched ? exit_success : fail_web(watched.error());
}

}  // namespace dicom::cli
