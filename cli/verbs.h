// The verbs of the command `dicom`: one file each. A verb declares its arguments, parses them, and does its work.
#pragma once

#include <span>
#include <string_view>

#include "cli/arguments.h"

namespace dicom::cli {

// What a verb returns, and the process too.
inline constexpr int exit_success = 0;
inline constexpr int exit_failure = 1;  ///< something asked for could not be done; standard error says what
inline constexpr int exit_usage = 2;    ///< the command line makes no sense

int run_compare(Arguments& arguments);
int run_archive(Arguments& arguments);
int run_convert(Arguments& arguments);
int run_diff(Arguments& arguments);
int run_commit(Arguments& arguments);
int run_discover(Arguments& arguments);
int run_dump(Arguments& arguments);
int run_echo(Arguments& arguments);
int run_edit(Arguments& arguments);
int run_extract(Arguments& arguments);
int run_find(Arguments& arguments);
int run_get(Arguments& arguments);
int run_import(Arguments& arguments);
int run_json(Arguments& arguments);
int run_make(Arguments& arguments);
int run_modality(Arguments& arguments);
int run_move(Arguments& arguments);
int run_proxy(Arguments& arguments);
int run_procedure(Arguments& arguments);
int run_receive(Arguments& arguments);
int run_render(Arguments& arguments);
int run_scan(Arguments& arguments);
int run_send(Arguments& arguments);
int run_serve(Arguments& arguments);
int run_stats(Arguments& arguments);
int run_user(Arguments& arguments);
int run_ups(Arguments& arguments);
int run_web(Arguments& arguments);
int run_xml(Arguments& arguments);
int run_workflow(Arguments& arguments);
int run_worklist(Arguments& arguments);
int run_department(Arguments& arguments);
int run_hl7_show(Arguments& arguments);
int run_hl7_send(Arguments& arguments);
int run_worklist_import(Arguments& arguments);

struct Verb {
  std::string_view name;
  std::string_view summary;
  int (*run)(Arguments&);
};

}  // namespace dicom::cli
