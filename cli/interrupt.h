// Ctrl-C in the middle of a query or a retrieval: the peer is told (C-CANCEL) before the verb ends.
#pragma once

namespace dicom::cli {

/// From now on the first Ctrl-C only sets was_interrupted(); the second one ends the program.
void watch_for_interrupt();
bool was_interrupted();

}  // namespace dicom::cli
