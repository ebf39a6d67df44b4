// Whatever a record holds is a job or an error; a job is written and read back the same.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "archive/transfer/kept_job.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string body(reinterpret_cast<const char*>(data), size);
  const auto job = archive::transfer::from_record({"transfer", "00000000000000000007", "running", 0, body});
  if (!job) return 0;
  const auto again = archive::transfer::from_record(archive::transfer::to_record(*job));
  if (!again || again->number != job->number || again->order != job->order || again->progress != job->progress)
    std::abort();
  return 0;
}
