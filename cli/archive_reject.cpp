// dicom archive reject: rejection notes (IHE Imaging Object Change Management), into the archive or into a file.
#include "archive/archive.h"
#include "archive/rejecting.h"
#include "cli/archive_files.h"
#include "cli/archive_storing.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"

namespace dicom::cli {
namespace {

using archive::Archive;

int fail(const Error& error) {
  print_error("archive", error);
  return exit_failure;
}

Result<std::vector<DataSet>> notes_of(Archive& archive, const ArchiveCall& call, archive::RejectionTitle title) {
  return archive::make_rejection_notes(archive,
                                       {.patient_ids = call.patients,
                                        .study_uids = call.studies,
                                        .series_uids = call.series,
                                        .instance_uids = call.instances},
                                       title, call.reason);
}

int write_note(const ArchiveCall& call, archive::RejectionTitle title) {
  const auto archive = Archive::look(call.configuration, call.log);
  if (!archive) return fail(archive.error());
  const auto notes = notes_of(**archive, call, title);
  if (!notes) return fail(notes.error());
  if (notes->size() != 1) {
    return fail({ErrorCode::invalid_argument,
                 "this is about " + std::to_string(notes->size()) + " studies: a note is about one, name it by --study",
                 {},
                 {}});
  }
  const auto written = write_file(call.words[0], notes->front(), transfer_syntax::ExplicitVRLittleEndian);
  if (!written) return fail(written.error());
  print(call.words[0] + ": a rejection note, to be sent to where the instances are\n");
  return exit_success;
}

int store_notes(const ArchiveCall& call, archive::RejectionTitle title) {
  const auto archive = Archive::open(call.configuration, call.log);
  if (!archive) return fail(archive.error());
  const auto notes = notes_of(**archive, call, title);
  if (!notes) return fail(notes.error());
  for (const DataSet& note : *notes) {
    const auto stored = store_data_set(**archive, note, call.configuration.ae_title);
    if (!stored) return fail(stored.error());
    const std::size_t count = archive::read_rejection_note(note)->rejected.size();
    print(note.text_or_empty(tags::StudyInstanceUID) + ": " + std::to_string(count) + " instances rejected\n");
  }
  return exit_success;
}

}  // namespace

int reject(const ArchiveCall& call) {
  const auto title = archive::parse_rejection_title(call.title);
  if (!title) {
    return fail({ErrorCode::invalid_argument,
                 "--title says why: quality, safety, worklist or retention (113001, 113037, 113038, 113039)",
                 {},
                 {}});
  }
  return call.words.empty() ? store_notes(call, *title) : write_note(call, *title);
}

}  // namespace dicom::cli
