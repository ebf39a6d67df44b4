#include "archive/ingest/instance_ingest.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <utility>

#include "archive/ingest/description.h"
#include "archive/ingest/same_content.h"
#include "archive/rejection/rejection_note.h"
#include "archive/storage/local/pack_names.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/encoding/data_set_reader.h"

namespace archive::ingest {

using dicom::Bytes;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::SharedBytes;

namespace {

std::uint64_t milliseconds_now() {
  using namespace std::chrono;
  return static_cast<std::uint64_t>(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

bool equal(Bytes left, Bytes right) {
  return left.size() == right.size() && (left.empty() || std::memcmp(left.data(), right.data(), left.size()) == 0);
}

constexpr std::string_view names_of_status[] = {"stored", "already_there", "conflict"};

}  // namespace

InstanceIngest::InstanceIngest(IngestContext& context, const StoreInfo& info, IncomingHeader::Form form)
    : context_(context),
      in_place_(info.in_place),
      source_(info.source),
      may_reject_(info.may_reject),
      header_(info, form, context.limits, context.index.extras()) {
  context_.metrics.gauge("isocenter_ingests", "Instances being received").add(1);
}

InstanceIngest::~InstanceIngest() {
  context_.metrics.gauge("isocenter_ingests", "Instances being received").add(-1);
}

Result<void> InstanceIngest::write(Bytes bytes) {
  if (failed_) return *failed_;
  auto result = take(bytes);
  if (!result) failed_ = result.error();
  return result;
}

Result<void> InstanceIngest::take(Bytes bytes) {
  if (phase_ != Phase::header) return add_data(bytes);
  if (!DICOM_TRY(header_.add(bytes))) return {};
  return leave_header();
}

Result<void> InstanceIngest::leave_header() {
  const auto existing = DICOM_TRY(context_.index.find_instance(header_.identity().instance_uid));
  if (existing) find_twin(*existing);
  if (phase_ == Phase::header) DICOM_TRY(begin_writing());
  auto result = add_data(header_.data_set());
  header_.release();
  return result;
}

// What has the UID already may be the very same: then nothing need be written. As long as the bytes agree, nothing is;
// when they do not, add_to_archive() still asks whether the content does.
void InstanceIngest::find_twin(const StoredInstance& existing) {
  conflict_ = true;
  existing_ = existing;
  const bool comparable = existing.transfer_syntax_uid == header_.syntax_uid() &&
                          existing.study_instance_uid == header_.identity().study_uid &&
                          existing.series_instance_uid == header_.identity().series_uid;
  if (!comparable) return;
  auto file = context_.packs.read(series_of(existing), place_of(existing));
  if (!file) return;  // it cannot be read any more: the new one is kept aside
  twin_ = file->slice(existing.data_set_offset, file->size() - existing.data_set_offset);
  phase_ = Phase::comparing;
}

bool InstanceIngest::goes_on_equal(Bytes bytes) const {
  return bytes.size() <= twin_.size() - equal_ && equal(twin_.bytes().subspan(equal_, bytes.size()), bytes);
}

Result<void> InstanceIngest::add_data(Bytes bytes) {
  if (phase_ == Phase::comparing) {
    if (goes_on_equal(bytes)) {
      equal_ += bytes.size();
      return {};
    }
    DICOM_TRY(begin_writing());
  }
  return entry_->append(bytes);
}

Result<void> InstanceIngest::begin_writing() {
  const storage::SeriesName series{header_.identity().study_uid, header_.identity().series_uid};
  if (!in_place_.empty() && !header_.keeps_head()) {
    return Error{
        ErrorCode::unsupported, "without File Meta Information a file cannot stay where it is: import a copy", {}, {}};
  }
  entry_ =
      DICOM_TRY(in_place_.empty() ? context_.packs.begin(series) : context_.packs.begin_reference(series, in_place_));
  DICOM_TRY(entry_->append(header_.head()));
  // What came while it was still equal to the other one was not kept: it is the other one's beginning.
  if (equal_ > 0) DICOM_TRY(entry_->append(twin_.bytes().subspan(0, equal_)));
  twin_ = {};
  phase_ = Phase::writing;
  return {};
}

Result<StoreOutcome> InstanceIngest::commit() {
  if (failed_) return *failed_;
  auto result =
      committed_ ? Result<StoreOutcome>(Error{ErrorCode::invalid_argument, "committed before", {}, {}}) : finish();
  const std::string_view status = result ? names_of_status[static_cast<std::size_t>(result->status)] : "failed";
  context_.metrics
      .counter("isocenter_instances_received_total", "Instances that came, by what became of them",
               {{"outcome", status}})
      .add();
  if (!result) failed_ = result.error();
  committed_ = true;
  if (result && is_key_object_selection()) {
    if (auto done = act_upon_note(*result); !done) return std::move(done).error();
  }
  return result;
}

bool InstanceIngest::is_key_object_selection() const {
  return header_.identity().class_uid == dicom::uids::KeyObjectSelectionDocumentStorage;
}

// A note that came again may not have been acted upon the first time: a crash came between.
Result<void> InstanceIngest::act_upon_note(const StoreOutcome& outcome) {
  if (!may_reject_ || outcome.status == StoreOutcome::Status::conflict) return {};
  const auto stored = DICOM_TRY(context_.index.find_instance(outcome.sop_instance_uid));
  return stored ? context_.rejections.take_note(*stored, source_) : Result<void>();
}

// Before it is committed.
Result<void> InstanceIngest::check_note(const StoredInstance& instance) {
  if (may_reject_ || !is_key_object_selection()) return {};
  const SharedBytes file = DICOM_TRY(context_.packs.read(series_of(instance), place_of(instance)));
  if (!read_rejection_note(DICOM_TRY(read_header(file, instance)))) return {};
  return Error{ErrorCode::rejected, "a rejection note of one that may not reject", {}, {}};
}

Result<StoreOutcome> InstanceIngest::finish() {
  if (phase_ == Phase::header) {
    DICOM_TRY(header_.end());
    DICOM_TRY(leave_header());
  }
  if (phase_ == Phase::comparing && equal_ == twin_.size()) {
    if (DICOM_TRY(is_still_there())) return outcome(StoreOutcome::Status::already_there);
  }
  if (phase_ == Phase::comparing) DICOM_TRY(begin_writing());
  if (conflict_) DICOM_TRY(is_still_there());
  auto instance = finish_entry();
  if (!instance) return std::move(instance).error();
  return add_to_archive(*std::move(instance));
}

// It may have been removed since this one began.
Result<bool> InstanceIngest::is_still_there() {
  const auto now = DICOM_TRY(context_.index.find_instance(header_.identity().instance_uid));
  const bool same =
      now && existing_ && series_of(*now) == series_of(*existing_) && place_of(*now) == place_of(*existing_);
  existing_ = now;
  conflict_ = now.has_value();
  return same;
}

Result<index::NewInstance> InstanceIngest::finish_entry() {
  const Identity& identity = header_.identity();
  received_ = milliseconds_now();  // not before its part was lent: what lay there before it is older
  std::string name = storage::safe_name(identity.instance_uid);
  if (conflict_) name += "-conflict-" + std::to_string(received_);
  const storage::Place place = DICOM_TRY(entry_->finish(name + ".dcm", received_));

  index::NewInstance instance;
  instance.conflict = conflict_;
  instance.committed = place.end();
  StoredInstance& stored = instance.stored;
  stored.study_instance_uid = identity.study_uid;
  stored.series_instance_uid = identity.series_uid;
  stored.sop_instance_uid = identity.instance_uid;
  stored.sop_class_uid = identity.class_uid;
  stored.transfer_syntax_uid = header_.syntax_uid();
  stored.received = received_;
  stored.pack = place.part;
  stored.pack_offset = place.offset;
  stored.file_length = place.length;
  stored.data_set_offset = header_.head().size();
  DICOM_TRY(complete(instance));
  return instance;
}

// The rest of what the index wants, of a header that was too long to be kept; and whether the data set is whole.
Result<void> InstanceIngest::complete(index::NewInstance& instance) {
  StoredInstance& stored = instance.stored;
  std::optional<std::uint64_t> pixel_data = header_.pixel_data();
  const bool known_whole = header_.end_of_pixel_data() == stored.file_length - stored.data_set_offset;
  if (header_.values()) {
    instance.values = *header_.values();
    instance.extras = header_.extra_values();
    stored.number_of_frames = header_.frames();
  }
  if (!header_.values() || (pixel_data && !known_whole)) {
    const SharedBytes file = DICOM_TRY(context_.packs.read(series_of(stored), place_of(stored)));
    const SharedBytes data_set = file.slice(stored.data_set_offset, file.size() - stored.data_set_offset);
    if (!header_.values()) {
      index::NewInstance described =
          DICOM_TRY(describe_data_set(data_set, header_.syntax(), header_.identity(), header_.extras()));
      instance.values = std::move(described.values);
      instance.extras = std::move(described.extras);
      stored.number_of_frames = described.stored.number_of_frames;
      pixel_data = described.stored.pixel_data_offset;
    }
    if (pixel_data) DICOM_TRY(check_rest(data_set, *pixel_data));
  }
  if (pixel_data) stored.pixel_data_offset = stored.data_set_offset + *pixel_data;
  return {};
}

// Reads on from Pixel Data to the end: values are passed over, so that only lengths are checked.
Result<void> InstanceIngest::check_rest(const SharedBytes& data_set, std::uint64_t pixel_data) {
  dicom::Diagnostics unheard;
  dicom::DataSetReader reader(header_.syntax(), {}, unheard);
  auto status = reader.feed(data_set.bytes().subspan(pixel_data), true);
  if (status && *status == dicom::DataSetReader::Status::complete) return {};
  if (status) return Error{ErrorCode::truncated, "the data set ends within its last element", data_set.size(), {}};
  Error error = std::move(status).error();
  if (error.offset) *error.offset += pixel_data;
  return error;
}

// What was rejected stays out of sight when it comes again. The sender is done with it, unless the rejection ends
// meanwhile: then nothing is returned.
Result<std::optional<StoreOutcome>> InstanceIngest::add_to_trash(std::uint64_t rejection,
                                                                 const index::NewInstance& instance) {
  using Status = StoreOutcome::Status;
  if (DICOM_TRY(lies_in_trash(rejection, instance.stored))) return std::optional(outcome(Status::already_there));
  storage::PackEntry* const entries[] = {entry_.get()};
  DICOM_TRY(std::move(context_.packs.make_durable(entries).at(0)));
  if (!DICOM_TRY(context_.rejections.hide(instance))) return std::optional<StoreOutcome>();
  entry_->keep();
  return std::optional(outcome(Status::stored));
}

Result<bool> InstanceIngest::lies_in_trash(std::uint64_t rejection, const StoredInstance& instance) {
  const SharedBytes file = DICOM_TRY(context_.packs.read(series_of(instance), place_of(instance)));
  for (const StoredInstance& known : DICOM_TRY(context_.index.trashed(rejection, instance.sop_instance_uid))) {
    const auto other = context_.packs.read(series_of(known), place_of(known));
    const auto described = other ? describe_file(*other, header_.extras()) : other.error();
    if (described && same_content(data_set_in(*other, described->stored), data_set_in(file, instance))) return true;
  }
  return false;
}

Result<StoreOutcome> InstanceIngest::add_to_archive(index::NewInstance instance) {
  using Status = StoreOutcome::Status;
  const std::string& uid = instance.stored.sop_instance_uid;
  if (const std::uint64_t rejection = context_.rejections.rejection_of(uid)) {
    if (auto done = DICOM_TRY(add_to_trash(rejection, instance))) return *std::move(done);
  }
  DICOM_TRY(check_note(instance.stored));
  if (instance.conflict && DICOM_TRY(same_data(*existing_, instance.stored))) return outcome(Status::already_there);
  if (instance.conflict && DICOM_TRY(is_known_conflict(instance))) return outcome(Status::conflict);
  auto added = DICOM_TRY(context_.committer.commit(*entry_, instance));
  if (added.existing) {
    // Another association has stored the same UID since this one began.
    if (DICOM_TRY(same_data(*added.existing, instance.stored))) return outcome(Status::already_there);
    instance.conflict = true;
    DICOM_TRY(context_.committer.commit(*entry_, instance));
  }
  // It may have been rejected since.
  if (context_.rejections.rejection_of(uid) != 0) DICOM_TRY(context_.rejections.hide(instance.stored));
  context_.metrics.counter("isocenter_bytes_stored_total", "Bytes of instances written to packs")
      .add(instance.stored.file_length);
  return outcome(instance.conflict ? Status::conflict : Status::stored);
}

// A sender that repeats itself must not fill the disk.
Result<bool> InstanceIngest::is_known_conflict(const index::NewInstance& instance) {
  for (const StoredInstance& known : DICOM_TRY(context_.index.conflicts(instance.stored.sop_instance_uid))) {
    if (DICOM_TRY(same_data(known, instance.stored))) return true;
  }
  return false;
}

Result<bool> InstanceIngest::same_data(const StoredInstance& one, const StoredInstance& other) {
  const auto left = context_.packs.read(series_of(one), place_of(one));
  if (!left) return false;  // it cannot be read any more: the new one is kept
  const SharedBytes right = DICOM_TRY(context_.packs.read(series_of(other), place_of(other)));
  return same_content(data_set_in(*left, one), data_set_in(right, other));
}

StoreOutcome InstanceIngest::outcome(StoreOutcome::Status status) {
  const Identity& identity = header_.identity();
  StoreOutcome result;
  result.status = status;
  result.study_instance_uid = identity.study_uid;
  result.series_instance_uid = identity.series_uid;
  result.sop_instance_uid = identity.instance_uid;
  result.sop_class_uid = identity.class_uid;
  result.warnings = identity.warnings;
  return result;
}

}  // namespace archive::ingest
